package org.jirei.form;

import java.util.Set;

/** The fields of rows that most cases leave out, or that the form fills in. */
final class FurtherFields {

  static final Set<String> PATHS =
      Set.of(
          "parties[].id",
          "parties[].shortName",
          "parties[].parent",
          "roles[].label",
          "roles[].heading",
          "rounds[].words",
          "metrics[].unit",
          "metrics[].round",
          "metrics[].numerator",
          "metrics[].denominator",
          "metrics[].breakdown",
          "metrics[].words",
          "series[].kind",
          "series[].words",
          "comments[].label",
          "comments[].post",
          "images[].file",
          "images[].alt",
          "images[].licence",
          "sites[].area",
          "relatedUrls[].dead",
          "staffing[].words",
          "costs[].words");

  private FurtherFields() {}
}
