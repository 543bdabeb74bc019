package org.jirei.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.jirei.model.Library;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.text.SpellingVariants;
import org.jirei.vocabulary.Prefecture;

/**
 * What a browser needs before it can read a query: lines of words separated by tabs; the first word
 * says what the line is.
 */
final class MetaShard {

  /** Increase it whenever an older script would misread newer shards. */
  private static final String FORMAT = "4";

  private final List<String> lines = new ArrayList<>();

  private MetaShard() {}

  /**
   * What a script must know of the other shards.
   *
   * @param buckets number of buckets of the lexicon
   * @param chunk the size in bytes at which a chunk of postings is full
   * @param suggestions number of buckets of suggestions
   * @param spellings number of buckets of other spellings
   */
  record Sizes(int buckets, int chunk, int suggestions, int spellings) {}

  static byte[] of(
      String stamp,
      IndexSearcher searcher,
      IndexTables tables,
      Library library,
      List<String> units,
      FacetColumns columns,
      Sizes sizes)
      throws IOException {
    MetaShard meta = new MetaShard();
    int cases = searcher.getIndexReader().maxDoc();
    meta.line(
        "jirei",
        FORMAT,
        stamp,
        cases,
        sizes.buckets(),
        sizes.chunk(),
        sizes.suggestions(),
        sizes.spellings());
    QueryRules.rows().forEach(rule -> meta.line("rule", rule.toArray()));
    meta.line("rule", "large", "y", FacetTable.of(library).largePlaces());
    QueryWords.rows().forEach((name, words) -> meta.line("words", name, String.join(" ", words)));
    meta.line("units", units.toArray());
    for (String field : LexiconShards.FIELDS) {
      CollectionStatistics all = searcher.collectionStatistics(field);
      if (all == null) {
        meta.line("field", 0, 1);
      } else {
        // The mean length as precise as in BM25Similarity, which keeps a float.
        float mean = (float) (all.sumTotalTermFreq() / (double) all.docCount());
        meta.line("field", all.docCount(), mean);
      }
    }
    meta.line("forms", forms(new Lexicon(searcher.getIndexReader())));
    meta.line("synonyms", tables.synonyms().longest());
    for (Facet facet : Facet.of(library)) {
      meta.line("facet", facet.parameter());
      columns.values(facet).forEach(value -> meta.addValue(value, library));
    }
    return String.join("\n", meta.lines).getBytes(StandardCharsets.UTF_8);
  }

  private void addValue(FacetValue value, Library library) {
    Prefecture prefecture =
        value.facet() == Facet.PREFECTURE ? library.areas().prefectures().find(value.id()) : null;
    String block = prefecture == null ? "" : prefecture.region().id();
    line("value", value.id(), value.label().ja(), value.label().en(), block);
  }

  /** The variants that the cases have, each before the character that stands for it. */
  private static String forms(Lexicon lexicon) {
    StringBuilder forms = new StringBuilder();
    for (String variant : lexicon.startingWith(IndexFields.VARIANTS, "")) {
      forms.append(variant).append(SpellingVariants.formOf(variant.codePointAt(0)));
    }
    return forms.toString();
  }

  private void line(String kind, Object... cells) {
    lines.add(kind + "\t" + String.join("\t", Stream.of(cells).map(String::valueOf).toList()));
  }
}
