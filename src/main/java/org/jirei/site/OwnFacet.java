package org.jirei.site;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.OwnField;
import org.jirei.model.OwnValue;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;

/**
 * A facet that a publisher declares: the terms of one of its own fields.
 *
 * @param id of the field
 */
public record OwnFacet(String id, Bilingual name) implements Facet {

  /** What its names begin with, so that no id can take the name of something else. */
  private static final String PREFIX = "field-";

  public static OwnFacet of(OwnField field) {
    return new OwnFacet(field.id(), field.label());
  }

  @Override
  public String parameter() {
    return PREFIX + id;
  }

  @Override
  public String folder() {
    return PREFIX + id;
  }

  @Override
  public String label(Language language) {
    return name.in(language);
  }

  @Override
  public Scheme scheme() {
    return OwnField.schemeOf(id);
  }

  @Override
  public List<FacetValue> of(CaseStudy caseStudy, Library library) {
    OwnValue value = caseStudy.ownValues().of(id);
    Stream<OwnValue.Item> items = value == null ? Stream.of() : value.items().stream();
    return items.map(item -> ((OwnValue.Choice) item).term()).map(this::value).distinct().toList();
  }

  @Override
  public List<FacetValue> all(Library library) {
    return library.vocabulary().terms(scheme()).stream().map(this::value).toList();
  }

  private FacetValue value(Term term) {
    return new FacetValue(this, term.id(), term.label());
  }
}
