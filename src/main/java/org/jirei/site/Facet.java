package org.jirei.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.text.Bilingual;
import org.jirei.text.FiscalYear;
import org.jirei.text.JapaneseDates;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Prefecture;
import org.jirei.vocabulary.Region;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A way to divide the cases: readers browse by it, and search filters by it. */
public enum Facet {
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

  Facet(String parameter, String folder, @Nullable Scheme scheme) {
    this.parameter = parameter;
    this.folder = folder;
    this.scheme = scheme;
  }

  /** Its name in addresses of searches, in forms and in JSON. */
  public String parameter() {
    return parameter;
  }

  /** The folder of its pages. */
  public String folder() {
    return folder;
  }

  /** The vocabulary whose terms are its values; null for places and years. */
  public @Nullable Scheme scheme() {
    return scheme;
  }

  /** The values of a case, each once. */
  public List<FacetValue> of(CaseStudy caseStudy, Library library) {
    LinkedHashSet<FacetValue> values = new LinkedHashSet<>();
    switch (this) {
      case PREFECTURE -> {
        for (Area area : caseStudy.areas()) {
          values.add(of(library.areas().prefectures().of(area)));
        }
      }
      case REGION -> caseStudy.areas().forEach(area -> values.add(of(Region.of(area.code()))));
      case TARGET -> caseStudy.targetGroups().forEach(term -> values.add(of(term)));
      case MEASURE -> caseStudy.measures().forEach(term -> values.add(of(term)));
      case YEAR -> {
        var year = caseStudy.timing().fiscalYear();
        if (year != null) {
          values.add(of(year.year()));
        }
      }
      case PARTY_TYPE -> caseStudy.partyTypes().forEach(term -> values.add(of(term)));
      case FIGURES -> {
        if (!caseStudy.allMetrics().isEmpty()) {
          values.add(WITH_FIGURES);
        }
      }
    }
    return new ArrayList<>(values);
  }

  /** All values in display order; of the years only those that cases have, newest first. */
  public List<FacetValue> all(Library library) {
    Vocabulary vocabulary = library.vocabulary();
    return switch (this) {
      case PREFECTURE -> library.areas().prefectures().all().stream().map(Facet::of).toList();
      case REGION -> Region.all().stream().map(Facet::of).toList();
      case TARGET, MEASURE, PARTY_TYPE ->
          vocabulary.terms(Objects.requireNonNull(scheme)).stream().map(Facet::of).toList();
      case YEAR ->
          library.cases().stream()
              .map(c -> c.timing().fiscalYear())
              .filter(year -> year != null)
              .map(year -> year.year())
              .distinct()
              .sorted((a, b) -> b.compareTo(a))
              .map(Facet::of)
              .toList();
      case FIGURES -> List.of(WITH_FIGURES);
    };
  }

  public static FacetValue of(Prefecture prefecture) {
    return new FacetValue(PREFECTURE, prefecture.id(), prefecture.label());
  }

  public static FacetValue of(Region region) {
    return new FacetValue(REGION, region.id(), region.label());
  }

  public static FacetValue of(FiscalYear year) {
    return new FacetValue(
        YEAR,
        String.valueOf(year.year()),
        new Bilingual(
            JapaneseDates.format(year, Language.JA), JapaneseDates.format(year, Language.EN)));
  }

  static String withFigures(Language language) {
    return Messages.of(language, "site").get("facet.figures.yes");
  }

  /** The facet of a target group, measure or party type. */
  public static FacetValue of(Term term) {
    Facet facet =
        Arrays.stream(values())
            .filter(candidate -> candidate.scheme == term.scheme())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no facet " + term.scheme()));
    return new FacetValue(facet, term.id(), term.label());
  }
}
