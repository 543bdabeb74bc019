package org.jirei.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.search.CaseSearcher;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The facets that narrow a search. Each may be given more than once. */
final class SearchFilters {

  @Option(names = "--prefecture", paramLabel = "NAME")
  List<String> prefectures = List.of();

  @Option(names = "--region", paramLabel = "NAME")
  List<String> regions = List.of();

  @Option(names = "--target", paramLabel = "NAME")
  List<String> targets = List.of();

  @Option(names = "--measure", paramLabel = "NAME")
  List<String> measures = List.of();

  @Option(names = "--year", paramLabel = "YEAR")
  List<String> years = List.of();

  @Option(names = "--party-type", paramLabel = "NAME")
  List<String> partyTypes = List.of();

  @Option(names = "--figures")
  boolean figures;

  /** The ids of the values given. */
  Map<Facet, Set<String>> in(CaseSearcher searcher) throws UnknownValueException {
    Map<Facet, Set<String>> ids = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      for (String written : of(facet)) {
        FacetValue value = searcher.find(facet, written);
        if (value == null) {
          throw new UnknownValueException(option(facet), written, searcher.nearest(facet, written));
        }
        ids.computeIfAbsent(facet, any -> new HashSet<>()).add(value.id());
      }
    }
    return ids;
  }

  private List<String> of(Facet facet) {
    return switch (facet) {
      case PREFECTURE -> prefectures;
      case REGION -> regions;
      case TARGET -> targets;
      case MEASURE -> measures;
      case YEAR -> years;
      case PARTY_TYPE -> partyTypes;
      case FIGURES -> figures ? List.of("yes") : List.of();
    };
  }

  private static String option(Facet facet) {
    return switch (facet) {
      case PREFECTURE -> "--prefecture";
      case REGION -> "--region";
      case TARGET -> "--target";
      case MEASURE -> "--measure";
      case YEAR -> "--year";
      case PARTY_TYPE -> "--party-type";
      case FIGURES -> "--figures";
    };
  }

  /** A filter value that the index does not know. */
  static final class UnknownValueException extends Exception {

    private static final long serialVersionUID = 1L;

    final String option;
    final String written;
    final @Nullable String nearest;

    UnknownValueException(String option, String written, @Nullable String nearest) {
      super(option + " " + written);
      this.option = option;
      this.written = written;
      this.nearest = nearest;
    }
  }
}
