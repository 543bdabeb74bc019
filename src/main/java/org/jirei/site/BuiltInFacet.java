package org.jirei.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Region;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The facets that every library has. */
public enum BuiltInFacet implements Facet {
  PREFECTURE("prefecture", "prefectures", null),
  REGION("region", "regions", null),
  TARGET("target", "targets", Scheme.TARGET_GROUP),
  MEASURE("measure", "measures", Scheme.MEASURE),
  YEAR("year", "years", null),
  PARTY_TYPE("partyType", "party-types", Scheme.PARTY_TYPE),
  FIGURES("figures", "figures", null);

  /** Its only value: the case has metrics. */
  private static final FacetValue WITH_FIGURES =
      new FacetValue(
          FIGURES, "yes", new Bilingual(withFigures(Language.JA), withFigures(Language.EN)));

  private final String parameter;
  private final String folder;
  private final @Nullable Scheme scheme;

  BuiltInFacet(String parameter, String folder, @Nullable Scheme scheme) {
    this.parameter = parameter;
    this.folder = folder;
    this.scheme = scheme;
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public String folder() {
    return folder;
  }

  @Override
  public String label(Language language) {
    return Messages.of(language, "site").get("facet." + folder);
  }

  @Override
  public @Nullable Scheme scheme() {
    return scheme;
  }

  @Override
  public List<FacetValue> of(CaseStudy caseStudy, Library library) {
    LinkedHashSet<FacetValue> values = new LinkedHashSet<>();
    switch (this) {
      case PREFECTURE -> {
        for (Area area : caseStudy.areas()) {
          values.add(Facet.of(library.areas().prefectures().of(area)));
        }
      }
      case REGION ->
          caseStudy.areas().forEach(area -> values.add(Facet.of(Region.of(area.code()))));
      case TARGET -> caseStudy.targetGroups().forEach(term -> values.add(value(term)));
      case MEASURE -> caseStudy.measures().forEach(term -> values.add(value(term)));
      case YEAR -> {
        var year = caseStudy.timing().fiscalYear();
        if (year != null) {
          year.all().forEach(one -> values.add(Facet.of(one)));
        }
      }
      case PARTY_TYPE -> caseStudy.partyTypes().forEach(term -> values.add(value(term)));
      case FIGURES -> {
        if (!caseStudy.allMetrics().isEmpty()) {
          values.add(WITH_FIGURES);
        }
      }
    }
    return new ArrayList<>(values);
  }

  @Override
  public List<FacetValue> all(Library library) {
    Vocabulary vocabulary = library.vocabulary();
    return switch (this) {
      case PREFECTURE -> library.areas().prefectures().all().stream().map(Facet::of).toList();
      case REGION -> Region.all().stream().map(Facet::of).toList();
      case TARGET, MEASURE, PARTY_TYPE ->
          vocabulary.terms(Objects.requireNonNull(scheme)).stream().map(this::value).toList();
      case YEAR ->
          library.cases().stream()
              .map(c -> c.timing().fiscalYear())
              .filter(year -> year != null)
              .flatMap(year -> year.all().stream())
              .distinct()
              .sorted((a, b) -> b.compareTo(a))
              .map(Facet::of)
              .toList();
      case FIGURES -> List.of(WITH_FIGURES);
    };
  }

  private FacetValue value(Term term) {
    return new FacetValue(this, term.id(), term.label());
  }

  static String withFigures(Language language) {
    return Messages.of(language, "site").get("facet.figures.yes");
  }
}
