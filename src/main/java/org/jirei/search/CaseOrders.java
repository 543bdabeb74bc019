package org.jirei.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.language.Kana;
import org.jirei.language.Normaliser;
import org.jirei.model.CaseStudy;
import org.jirei.model.Title;

/**
 * The place of each case in the orders that do not depend on a query; decided when the index is
 * written, since every reader of it has to agree.
 */
final class CaseOrders {

  private final Map<String, Integer> newest;
  private final Map<String, Integer> byTitle;

  CaseOrders(List<CaseStudy> cases) {
    newest = places(cases, Comparator.comparingInt(CaseOrders::year).reversed());
    Map<String, String> readings = new HashMap<>();
    cases.forEach(c -> readings.put(c.id(), reading(c.title())));
    byTitle = places(cases, Comparator.comparing(c -> readings.getOrDefault(c.id(), "")));
  }

  int newest(CaseStudy c) {
    return newest.getOrDefault(c.id(), 0);
  }

  int byTitle(CaseStudy c) {
    return byTitle.getOrDefault(c.id(), 0);
  }

  /** Equals stay in the order of the library. */
  private static Map<String, Integer> places(List<CaseStudy> cases, Comparator<CaseStudy> order) {
    Map<String, Integer> places = new HashMap<>();
    cases.stream().sorted(order).forEach(c -> places.put(c.id(), places.size()));
    return places;
  }

  private static int year(CaseStudy c) {
    var year = c.timing().fiscalYear();
    return year == null ? Integer.MIN_VALUE : year.year().year();
  }

  private static String reading(Title title) {
    String kana = title.kana();
    return Kana.toHiragana(Normaliser.normalise(kana == null ? title.text() : kana));
  }
}
