package org.jirei.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;

/** Which cases have which facet value, for each value that occurs. */
final class FacetColumns {

  private final Map<Facet, Map<FacetValue, PackedBytes>> columns = new LinkedHashMap<>();

  FacetColumns(List<LeafReaderContext> leaves, FacetTable table) throws IOException {
    for (Facet facet : table.facets()) {
      Map<String, PackedBytes> cases = new LinkedHashMap<>();
      Map<String, Integer> before = new LinkedHashMap<>();
      for (LeafReaderContext leaf : leaves) {
        SortedSetDocValues values =
            DocValues.getSortedSet(leaf.reader(), FacetCounter.field(facet));
        while (values.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
          int doc = leaf.docBase + values.docID();
          for (int i = 0; i < values.docValueCount(); i++) {
            String id = values.lookupOrd(values.nextOrd()).utf8ToString();
            Integer last = before.put(id, doc);
            cases
                .computeIfAbsent(id, v -> new PackedBytes())
                .add(last == null ? doc : doc - last - 1);
          }
        }
      }
      Map<FacetValue, PackedBytes> column = new LinkedHashMap<>();
      for (FacetValue value : table.values(facet)) {
        PackedBytes bytes = cases.get(value.id());
        if (bytes != null) {
          column.put(value, bytes);
        }
      }
      columns.put(facet, column);
    }
  }

  /** In display order. */
  Iterable<FacetValue> values(Facet facet) {
    return columns.getOrDefault(facet, Map.of()).keySet();
  }

  /**
   * Writes for each value of each facet the length of its list and the distances between its cases.
   * A region block has no list: its cases are those of its prefectures.
   */
  void addTo(PackedBytes bytes) {
    columns.forEach(
        (facet, column) -> {
          if (facet != Facet.REGION) {
            for (PackedBytes cases : column.values()) {
              bytes.add(cases.size());
              bytes.add(cases.toArray());
            }
          }
        });
  }
}
