package org.jirei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jirei.search.SearchResult.Count;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jspecify.annotations.Nullable;

/**
 * Counts the cases that choosing each value would show. The choices of a facet do not narrow its
 * own counts; those of other facets do.
 */
final class FacetCounter {

  private final IndexReader reader;
  private final FacetTable table;
  private final Map<Facet, FixedBitSet> chosen = new LinkedHashMap<>();

  FacetCounter(IndexReader reader, FacetTable table, SearchRequest request, TermScores terms)
      throws IOException {
    this.reader = reader;
    this.table = table;
    for (Facet facet : table.facets()) {
      if (!request.ids(facet).isEmpty()) {
        FixedBitSet any = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (String id : request.ids(facet)) {
          any.or(terms.having(new Term(field(facet), id)));
        }
        chosen.put(facet, any);
      }
    }
  }

  /** The matches that satisfy all choices. */
  FixedBitSet filter(FixedBitSet matches) {
    return narrowed(matches, null);
  }

  /**
   * @param matches cases that the query finds without filters
   */
  Map<Facet, List<Count>> count(FixedBitSet matches) throws IOException {
    Map<Facet, List<Count>> counts = new LinkedHashMap<>();
    for (Facet facet : table.facets()) {
      counts.put(facet, count(facet, narrowed(matches, facet)));
    }
    return counts;
  }

  private FixedBitSet narrowed(FixedBitSet matches, @Nullable Facet except) {
    FixedBitSet left = matches.clone();
    chosen.forEach(
        (facet, bits) -> {
          if (facet != except) {
            left.and(bits);
          }
        });
    return left;
  }

  private List<Count> count(Facet facet, FixedBitSet matches) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    BitSetIterator docs = new BitSetIterator(matches, 0);
    int doc = docs.nextDoc();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field(facet));
      long[] byOrdinal = new long[(int) values.getValueCount()];
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; doc < end; doc = docs.nextDoc()) {
        if (values.advanceExact(doc - leaf.docBase)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            byOrdinal[(int) values.nextOrd()]++;
          }
        }
      }
      for (int i = 0; i < byOrdinal.length; i++) {
        if (byOrdinal[i] > 0) {
          found.merge(values.lookupOrd(i).utf8ToString(), (int) byOrdinal[i], Integer::sum);
        }
      }
    }
    List<Count> counts = new ArrayList<>();
    for (FacetValue value : table.values(facet)) {
      Integer count = found.get(value.id());
      if (count != null) {
        counts.add(new Count(value, count));
      }
    }
    return counts;
  }

  static String field(Facet facet) {
    return IndexFields.FACET + facet.folder();
  }
}
