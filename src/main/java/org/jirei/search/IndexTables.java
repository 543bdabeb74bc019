package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jirei.model.Library;
import org.jirei.text.WordAnalyzer;

/**
 * What a searcher needs in addition to the postings. It is stored in the commit of the index, so
 * that the index alone answers queries.
 *
 * @param spoken words of the synonym table with their readings
 */
record IndexTables(Synonyms synonyms, FacetTable facets, List<SpokenWord> spoken) {

  /** Increase it whenever an older reader would misread a newer index. */
  private static final String VERSION = "5";

  Map<String, String> toCommitData() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("jirei.index", VERSION);
    data.put("synonyms", synonyms.toLines());
    data.put("facets", facets.toLines());
    data.put("spoken", spoken.stream().map(SpokenWord::toTerm).collect(Collectors.joining("\n")));
    return data;
  }

  static IndexTables of(Library library, Synonyms synonyms) {
    WordAnalyzer analyzer = new WordAnalyzer(null);
    List<SpokenWord> spoken = new ArrayList<>();
    for (String word : synonyms.allWords()) {
      String kana = analyzer.reading(word);
      if (kana != null && new SpokenWord(kana, word).isFindable()) {
        spoken.add(new SpokenWord(kana, word));
      }
    }
    return new IndexTables(synonyms, FacetTable.of(library), spoken);
  }

  static boolean isReadable(Map<String, String> data) {
    return VERSION.equals(data.get("jirei.index"));
  }

  static IndexTables of(Map<String, String> data) {
    return new IndexTables(
        Synonyms.ofLines(data.getOrDefault("synonyms", "")),
        FacetTable.ofLines(data.getOrDefault("facets", "")),
        data.getOrDefault("spoken", "").lines().map(SpokenWord::ofTerm).toList());
  }
}
