package org.jirei.search;

import java.util.List;
import org.jirei.site.BuiltInFacet;
import org.jirei.site.Facet;
import org.jirei.site.OwnFacet;
import org.jirei.text.Bilingual;

/** A facet as the index keeps it: {@code =facet YEAR}, or {@code =own season 季節 Season}. */
final class FacetLine {

  private static final String BUILT_IN = "=facet";
  private static final String OWN = "=own";

  private FacetLine() {}

  static List<String> of(Facet facet) {
    return switch (facet) {
      case BuiltInFacet builtIn -> List.of(BUILT_IN, builtIn.name());
      case OwnFacet own -> List.of(OWN, own.id(), own.name().ja(), own.name().en());
    };
  }

  /** Whether a line is a facet; no id of a value begins like one. */
  static boolean is(List<String> row) {
    return row.getFirst().equals(BUILT_IN) || row.getFirst().equals(OWN);
  }

  static Facet read(List<String> row) {
    return row.getFirst().equals(BUILT_IN)
        ? BuiltInFacet.valueOf(row.get(1))
        : new OwnFacet(row.get(1), new Bilingual(row.get(2), row.get(3)));
  }
}
