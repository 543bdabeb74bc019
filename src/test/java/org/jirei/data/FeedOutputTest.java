package org.jirei.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jirei.model.CaseStudy;
import org.jirei.model.History;
import org.jirei.model.Provenance;
import org.jirei.model.Section;
import org.jirei.model.Title;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.Feed;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedOutputTest {

  private static final String BASE = "https://example.org/jirei/";
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void a_feed_has_the_newest_first_and_leaves_out_what_has_no_date_or_is_a_draft()
      throws Exception {
    SampleCase draft = dated("draft", DAY, null);
    draft.status = CaseStudy.Status.DRAFT;
    SampleCase changed = dated("changed", DAY.minusDays(9), DAY.plusDays(3));
    changed.history =
        new History(null, List.of(), List.of(new History.Change(DAY.plusDays(3), "実績を追加")));
    changed.sections.add(SampleCase.section(Section.Kind.PURPOSE, "p", "目的です。"));
    Map<String, String> files =
        files(
            BASE,
            dated("old", DAY, null).build(),
            dated("new", DAY.plusDays(1), null).build(),
            changed.build(),
            draft.build(),
            new SampleCase("undated").build());
    SyndFeed feed = atom(files.get("feed.xml"));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("連携事例集", feed.getTitle());
    assertEquals(BASE + "feed.xml", feed.getUri());
    assertEquals(Instant.parse("2026-04-03T15:00:00Z"), feed.getPublishedDate().toInstant());
    assertEquals(
        List.of("changed", "new", "old").stream()
            .map(id -> BASE + "cases/" + id + ".html")
            .toList(),
        feed.getEntries().stream().map(SyndEntry::getLink).toList());
    SyndEntry first = feed.getEntries().getFirst();
    assertEquals(BASE + "cases/changed.html", first.getUri());
    assertEquals(Instant.parse("2026-03-22T15:00:00Z"), first.getPublishedDate().toInstant());
    assertEquals(Instant.parse("2026-04-03T15:00:00Z"), first.getUpdatedDate().toInstant());
    assertEquals("実績を追加\n目的です。", first.getDescription().getValue());
    assertEquals(2, first.getCategories().size());
  }

  @Test
  void both_formats_say_the_same() throws Exception {
    SampleCase odd = dated("odd", DAY, null);
    odd.title = new Title("A & B <c> \"d\" \u0007", null, null, null);
    Map<String, String> files = files(BASE, odd.build());
    JsonNode json = new JsonMapper().readTree(files.get("feed.json"));
    assertEquals("https://jsonfeed.org/version/1.1", json.get("version").asString());
    assertEquals(BASE + "feed.json", json.get("feed_url").asString());
    JsonNode item = json.get("items").get(0);
    SyndEntry entry = atom(files.get("feed.xml")).getEntries().getFirst();
    assertEquals(
        "A & B <c> \"d\" ", entry.getTitle() + (entry.getTitle().endsWith(" ") ? "" : " "));
    assertEquals(entry.getUri(), item.get("id").asString());
    assertEquals(entry.getLink(), item.get("url").asString());
    assertEquals("2026-04-01T00:00:00+09:00", item.get("date_modified").asString());
    assertTrue(item.has("content_text"));
  }

  @Test
  void readers_can_follow_a_prefecture_a_target_group_or_a_measure() throws Exception {
    Map<String, String> files = files(BASE, dated("one", DAY, null).build());
    for (String stem : List.of("prefectures/miyagi", "targets/parents", "measures/seminar")) {
      assertEquals(1, atom(files.get(stem + ".xml")).getEntries().size(), stem);
      assertTrue(files.containsKey(stem + ".json"), stem);
    }
    assertEquals("セミナーの事例 | 連携事例集", atom(files.get("measures/seminar.xml")).getTitle());
    assertFalse(files.containsKey("years/2026.xml"));
  }

  @Test
  void a_feed_holds_as_many_cases_as_readers_fetch_at_once() throws Exception {
    List<CaseStudy> many = new ArrayList<>();
    for (int n = 0; n < Feed.MOST + 5; n++) {
      many.add(dated("case-" + n, DAY.plusDays(n), null).build());
    }
    SyndFeed feed = atom(files(BASE, many.toArray(CaseStudy[]::new)).get("feed.xml"));
    assertEquals(Feed.MOST, feed.getEntries().size());
    assertTrue(feed.getEntries().getFirst().getLink().endsWith("case-54.html"));
  }

  @Test
  void without_any_date_there_is_no_feed() throws Exception {
    assertEquals(Map.of(), files(BASE, new SampleCase("undated").build()));
    assertNull(
        SitePlan.of(SampleLibrary.of())
            .own()
            .feedOf(SitePlan.of(SampleLibrary.of()).own().cases()));
  }

  @Test
  void a_site_that_does_not_know_its_address_has_lasting_ids_and_links_from_the_file()
      throws Exception {
    Map<String, String> files =
        files(null, dated("one", DAY, null).build(), dated("two", DAY, null).build());
    SyndFeed feed = atom(files.get("measures/seminar.xml"));
    SyndEntry one = feed.getEntries().getFirst();
    assertTrue(one.getUri().startsWith("urn:uuid:"), one.getUri());
    assertNotEquals(one.getUri(), feed.getEntries().getLast().getUri());
    assertEquals(one.getUri(), atom(files.get("feed.xml")).getEntries().getFirst().getUri());
    assertTrue(
        Objects.requireNonNull(files.get("measures/seminar.xml"))
            .contains("href=\"../cases/one.html\""));
    assertFalse(Objects.requireNonNull(files.get("measures/seminar.json")).contains("feed_url"));
  }

  private static SampleCase dated(String id, LocalDate published, @Nullable LocalDate updated) {
    SampleCase c = new SampleCase(id);
    c.provenance = new Provenance("資料", null, "利用条件", published, updated, null);
    return c;
  }

  private static SyndFeed atom(@Nullable String file) throws Exception {
    return new SyndFeedInput().build(new StringReader(String.valueOf(file)));
  }

  private static Map<String, String> files(@Nullable String base, CaseStudy... cases)
      throws Exception {
    Map<String, String> made = new TreeMap<>();
    for (SiteFile file :
        new FeedOutput().files(SitePlan.of(SampleLibrary.of(base, List.of(cases))))) {
      made.put(file.path().value(), new String(file.make().bytes(), UTF_8));
    }
    return made;
  }
}
