package org.jirei.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a searcher needs in addition to the postings. It is stored in the commit of the index, so
 * that the index alone answers queries.
 */
record IndexTables(Synonyms synonyms, FacetTable facets) {

  /** Increase it whenever an older reader would misread a newer index. */
  private static final String VERSION = "3";

  Map<String, String> toCommitData() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("jirei.index", VERSION);
    data.put("synonyms", synonyms.toLines());
    data.put("facets", facets.toLines());
    return data;
  }

  static boolean isReadable(Map<String, String> data) {
    return VERSION.equals(data.get("jirei.index"));
  }

  static IndexTables of(Map<String, String> data) {
    return new IndexTables(
        Synonyms.ofLines(data.getOrDefault("synonyms", "")),
        FacetTable.ofLines(data.getOrDefault("facets", "")));
  }
}
