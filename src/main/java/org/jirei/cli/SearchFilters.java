package org.jirei.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.content.Nearest;
import org.jirei.search.FacetNames;
import org.jirei.site.BuiltInFacet;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.OwnFacet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The facets that narrow a search. Each may be given more than once. */
final class SearchFilters {

  private static final String OWN = "--field";

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

  /** Values of the publisher's own fields: {@code season=春}. */
  @Option(names = OWN, paramLabel = "ID=NAME")
  List<String> own = List.of();

  /** The ids of the values given. */
  Map<Facet, Set<String>> in(FacetNames names) throws UnknownValueException {
    Map<Facet, Set<String>> ids = new LinkedHashMap<>();
    for (BuiltInFacet facet : BuiltInFacet.values()) {
      for (String written : of(facet)) {
        add(facet, option(facet), written, names, ids);
      }
    }
    for (String written : own) {
      addOwn(written, names, ids);
    }
    return ids;
  }

  private static void add(
      Facet facet, String option, String written, FacetNames names, Map<Facet, Set<String>> ids)
      throws UnknownValueException {
    List<FacetValue> values = names.findAll(facet, written);
    if (values.isEmpty()) {
      throw new UnknownValueException(option, written, names.nearest(facet, written));
    }
    values.forEach(value -> ids.computeIfAbsent(facet, any -> new HashSet<>()).add(value.id()));
  }

  /**
   * @param written {@code season=春}
   */
  private static void addOwn(String written, FacetNames names, Map<Facet, Set<String>> ids)
      throws UnknownValueException {
    Map<String, Facet> known = ownFacets(names);
    int equals = written.indexOf('=');
    String id = equals < 0 ? written : written.substring(0, equals);
    Facet facet = known.get(id);
    if (facet == null || equals < 0) {
      String nearest = facet == null ? Nearest.of(id, known.keySet()) : id;
      String meant = nearest + (equals < 0 ? "=…" : written.substring(equals));
      throw new UnknownValueException(OWN, written, nearest.isEmpty() ? null : meant);
    }
    add(facet, OWN + " " + id, written.substring(equals + 1), names, ids);
  }

  private static Map<String, Facet> ownFacets(FacetNames names) {
    Map<String, Facet> own = new LinkedHashMap<>();
    for (Facet facet : names.facets()) {
      if (facet instanceof OwnFacet declared) {
        own.put(declared.id(), declared);
      }
    }
    return own;
  }

  private List<String> of(BuiltInFacet facet) {
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

  private static String option(BuiltInFacet facet) {
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

    private final String option;
    private final String written;
    private final @Nullable String nearest;

    UnknownValueException(String option, String written, @Nullable String nearest) {
      super(option + " " + written);
      this.option = option;
      this.written = written;
      this.nearest = nearest;
    }

    /** Says which value is unknown, and which may be meant. */
    void report(Session session) {
      session.complaint("search.unknown-value", option, written);
      if (nearest != null) {
        session.message("usage-error.nearest", nearest);
      }
    }
  }
}
