package org.jirei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;
import org.jirei.text.SearchSpelling;

/** The values of the metrics of all cases, by unit, for queries that compare: 10人以上. */
final class Figures {

  private static final String PART = "\t";

  /**
   * A value that cases have.
   *
   * @param indicator what is counted, normalised
   * @param docs numbers of the cases, ascending
   */
  record Row(BigDecimal value, String indicator, List<Integer> docs) {}

  private final SortedMap<String, List<Row>> byUnit = new TreeMap<>();

  Figures(IndexReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms all = leaf.reader().terms(IndexFields.FIGURES);
        if (all != null) {
          read(all.iterator(), leaf.docBase);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(TermsEnum all, int base) throws IOException {
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      String[] cells = term.utf8ToString().split(PART, 3);
      List<Integer> docs = new ArrayList<>();
      PostingsEnum postings = all.postings(null, PostingsEnum.NONE);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        docs.add(base + postings.docID());
      }
      byUnit
          .computeIfAbsent(cells[0], unit -> new ArrayList<>())
          .add(new Row(new BigDecimal(cells[1]), cells[2], docs));
    }
  }

  /** Unit, value and indicator of each metric of a case; of a range, both ends. */
  static Set<String> of(CaseStudy c) {
    Set<String> figures = new LinkedHashSet<>();
    for (Metric metric : c.allMetrics()) {
      FigureWords.Unit unit = FigureWords.unit(SearchSpelling.of(metric.quantity().unit()));
      String indicator = SearchSpelling.of(metric.indicator()).replace(PART, " ");
      for (BigDecimal end : List.of(metric.quantity().value(), metric.quantity().greatest())) {
        String value =
            end.multiply(BigDecimal.valueOf(unit.times())).stripTrailingZeros().toPlainString();
        figures.add(String.join(PART, unit.name(), value, indicator));
      }
    }
    return figures;
  }

  /** The units that metrics have, in order. */
  List<String> units() {
    return List.copyOf(byUnit.keySet());
  }

  List<Row> rows(String unit) {
    return byUnit.getOrDefault(unit, List.of());
  }

  /** The rows of a unit as lines of value, indicator and cases. */
  byte[] lines(String unit) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows(unit)) {
      List<String> docs = row.docs.stream().map(String::valueOf).toList();
      lines.add(
          String.join(PART, row.value.toPlainString(), row.indicator, String.join(" ", docs)));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
