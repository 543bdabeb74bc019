package org.jirei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.text.Bilingual;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapaneseDates;
import org.jirei.text.Language;
import org.jirei.vocabulary.Prefecture;
import org.jirei.vocabulary.Region;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A way to divide the cases: readers browse by it, and search filters by it. */
public sealed interface Facet permits BuiltInFacet, OwnFacet {

  Facet PREFECTURE = BuiltInFacet.PREFECTURE;
  Facet REGION = BuiltInFacet.REGION;
  Facet TARGET = BuiltInFacet.TARGET;
  Facet MEASURE = BuiltInFacet.MEASURE;
  Facet YEAR = BuiltInFacet.YEAR;
  Facet PARTY_TYPE = BuiltInFacet.PARTY_TYPE;
  Facet FIGURES = BuiltInFacet.FIGURES;

  /** The facets of a library in display order: those of Jirei, then those of its publisher. */
  static List<Facet> of(Library library) {
    List<Facet> facets = new ArrayList<>(List.of(BuiltInFacet.values()));
    library.site().fields().stream()
        .filter(field -> field.isFacet())
        .map(OwnFacet::of)
        .forEach(facets::add);
    return List.copyOf(facets);
  }

  /** Its name in addresses of searches, in forms and in JSON. */
  String parameter();

  /** The folder of its pages. */
  String folder();

  /** What readers call it. */
  String label(Language language);

  /** The vocabulary whose terms are its values; null for places and years. */
  @Nullable Scheme scheme();

  /** The values of a case, each once. */
  List<FacetValue> of(CaseStudy caseStudy, Library library);

  /**
   * Whether a case has one of the values wanted of each facet.
   *
   * @param wanted ids of values; no facet wants nothing
   */
  static boolean accept(Map<Facet, Set<String>> wanted, CaseStudy caseStudy, Library library) {
    return wanted.entrySet().stream()
        .allMatch(
            facet ->
                facet.getKey().of(caseStudy, library).stream()
                    .map(FacetValue::id)
                    .anyMatch(facet.getValue()::contains));
  }

  /** All values in display order; of the years only those that cases have, newest first. */
  List<FacetValue> all(Library library);

  static FacetValue of(Prefecture prefecture) {
    return new FacetValue(PREFECTURE, prefecture.id(), prefecture.label());
  }

  static FacetValue of(Region region) {
    return new FacetValue(REGION, region.id(), region.label());
  }

  static FacetValue of(FiscalYear year) {
    return new FacetValue(
        YEAR,
        String.valueOf(year.year()),
        new Bilingual(
            JapaneseDates.format(year, Language.JA), JapaneseDates.format(year, Language.EN)));
  }

  /** The value that is a target group, measure or party type. */
  static FacetValue of(Term term) {
    for (Facet facet : BuiltInFacet.values()) {
      if (term.scheme().equals(facet.scheme())) {
        return new FacetValue(facet, term.id(), term.label());
      }
    }
    throw new IllegalArgumentException("no facet " + term.scheme());
  }
}
