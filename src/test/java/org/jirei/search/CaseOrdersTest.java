package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.search.SearchResult.Hit;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseOrdersTest {

  @TempDir Path folder;

  @Test
  void the_latest_year_comes_first_and_cases_without_one_come_last() throws IOException {
    assertEquals(
        List.of("d_2020", "b_2013", "c_2013", "a_none", "e_none"),
        ordered(
            Order.NEWEST,
            inYear("a_none", 0),
            inYear("b_2013", 2013),
            inYear("c_2013", 2013),
            inYear("d_2020", 2020),
            inYear("e_none", 0)));
  }

  @Test
  void titles_stand_by_their_reading_in_whatever_kana_it_was_given() throws IOException {
    assertEquals(
        List.of("d_latin", "c_ai", "a_kaki", "e_kaki", "b_seminar"),
        ordered(
            Order.TITLE,
            titled("a_kaki", "柿", "かき"),
            titled("b_seminar", "セミナー", "ｾﾐﾅｰ"),
            titled("c_ai", "愛", "アイ"),
            titled("d_latin", "ＬＩＮＥ", "ＬＩＮＥ"),
            titled("e_kaki", "垣", "カキ")));
  }

  @Test
  void a_title_without_a_reading_is_read_by_the_dictionary() throws IOException {
    assertEquals(
        List.of("b_ogaki", "d_kosodate", "a_sendai", "c_nagano"),
        ordered(
            Order.TITLE,
            titled("a_sendai", "仙台市の取組", null),
            titled("b_ogaki", "大垣市の取組", null),
            titled("c_nagano", "長野県の取組", null),
            titled("d_kosodate", "会", "こそだて")));
  }

  @Test
  void marks_around_a_title_do_not_move_it() throws IOException {
    assertEquals(
        List.of("b_akita", "a_iwate", "c_ueno"),
        ordered(
            Order.TITLE,
            titled("a_iwate", "「岩手」", "「いわて」"),
            titled("b_akita", "秋田", "あきた"),
            titled("c_ueno", "〈上野〉", null)));
  }

  @Test
  void rare_characters_stand_by_code_point_and_not_by_half_of_it() throws IOException {
    assertEquals(
        List.of("b_saki", "a_yoshi"),
        ordered(Order.TITLE, titled("a_yoshi", "𠮷", "𠮷"), titled("b_saki", "﨑", "﨑")));
  }

  @Test
  void an_order_changes_neither_what_is_found_nor_its_scores() throws IOException {
    try (CaseSearcher searcher = SampleIndex.open()) {
      SearchResult best = searcher.search(request("子育て セミナー", Order.RELEVANCE, 17));
      for (Order order : List.of(Order.NEWEST, Order.TITLE)) {
        SearchResult other = searcher.search(request("子育て セミナー", order, 17));
        assertNotEquals(ids(best), ids(other));
        assertEquals(scores(best), scores(other));
        assertEquals(best.facets(), other.facets());
        assertEquals(best.total(), other.total());
      }
    }
  }

  @Test
  void the_limit_keeps_the_first_cases_of_the_order() throws IOException {
    try (CaseSearcher searcher = SampleIndex.open()) {
      for (Order order : Order.values()) {
        List<String> all = ids(searcher.search(request("就職", order, 17)));
        assertEquals(all.subList(0, 3), ids(searcher.search(request("就職", order, 3))));
      }
    }
  }

  private static SearchRequest request(String query, Order order, int limit) {
    return new SearchRequest(query, Map.of(), order, false, limit);
  }

  private List<String> ordered(Order order, CaseStudy... cases) throws IOException {
    Library library = SampleLibrary.of(cases);
    new SearchIndexer(SitePlan.of(library)).write(folder).close();
    try (CaseSearcher searcher = Objects.requireNonNull(CaseSearcher.open(folder))) {
      return ids(searcher.search(request("", order, cases.length)));
    }
  }

  /**
   * @param year 0 where it is not known
   */
  private static CaseStudy inYear(String id, int year) {
    SampleCase c = new SampleCase(id);
    c.timing = year == 0 ? Timing.UNKNOWN : SampleCase.year(year);
    return c.build();
  }

  private static CaseStudy titled(String id, String title, @Nullable String kana) {
    SampleCase c = new SampleCase(id);
    c.title = new Title(title, null, kana, null);
    return c.build();
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  private static Map<String, Float> scores(SearchResult result) {
    return result.hits().stream().collect(Collectors.toMap(Hit::id, Hit::score));
  }
}
