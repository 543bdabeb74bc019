package org.jirei.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jirei.model.CaseOrder;
import org.jirei.model.CaseStudy;
import org.jirei.model.Title;
import org.jirei.text.Kana;
import org.jirei.text.Normaliser;
import org.jirei.text.WordAnalyzer;

/**
 * The place of each case in the orders that do not depend on a query. They are decided when the
 * index is written, because all its readers must agree. Equal cases stay in the order of the
 * library.
 */
final class CaseOrders {

  private final Map<String, Integer> newest;
  private final Map<String, Integer> byTitle;

  /**
   * @param reader gives the reading of a title; called from many threads
   */
  CaseOrders(List<CaseStudy> cases, Function<Title, int[]> reader) {
    newest = places(cases, CaseOrder.NEWEST_FIRST);
    List<int[]> readings = cases.parallelStream().map(c -> reader.apply(c.title())).toList();
    Map<String, int[]> readingOf = new HashMap<>();
    IntStream.range(0, cases.size())
        .forEach(i -> readingOf.put(cases.get(i).id(), readings.get(i)));
    // By code point, because a collator may sort differently on another machine.
    byTitle = places(cases, Comparator.comparing(c -> readingOf.get(c.id()), Arrays::compare));
  }

  int newest(CaseStudy c) {
    return newest.getOrDefault(c.id(), 0);
  }

  int byTitle(CaseStudy c) {
    return byTitle.getOrDefault(c.id(), 0);
  }

  private static Map<String, Integer> places(List<CaseStudy> cases, Comparator<CaseStudy> order) {
    Map<String, Integer> places = new HashMap<>();
    cases.stream().sorted(order).forEach(c -> places.put(c.id(), places.size()));
    return places;
  }

  /**
   * The reading that the author gave, or else that of the dictionary; without brackets and other
   * marks, which nobody reads out.
   */
  static int[] reading(Title title, WordAnalyzer analyzer) {
    String kana = title.kana();
    StringBuilder reading = new StringBuilder();
    if (kana != null) {
      reading.append(Kana.toHiragana(Normaliser.normalise(kana)));
    } else {
      analyzer.analyze(
          Normaliser.normalise(title.text()),
          (word, read) -> {
            String known = read.get();
            reading.append(known == null ? Kana.toHiragana(word) : known);
          });
    }
    return reading.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '々').toArray();
  }
}
