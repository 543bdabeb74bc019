package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.fixtures.Content;
import org.jirei.site.SmallContent;
import org.jirei.text.DisplayWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

  @TempDir static Path home;

  @BeforeAll
  static void publish() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "mie", "minato", "sakai_a");
    Run run =
        Run.of(
            "build",
            "-q",
            "--source",
            content.toString(),
            "--output",
            home.resolve("site").toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void json_has_the_agreed_shape() {
    JsonNode answer = json("ひとり親");
    assertEquals(
        List.of("query", "total", "matches", "words", "hits", "absent", "nearby", "facets"),
        List.copyOf(answer.propertyNames()));
    assertEquals("ひとり親", answer.get("query").asString());
    assertEquals(
        List.of(
            "id",
            "title",
            "score",
            "match",
            "missing",
            "url",
            "parties",
            "prefecture",
            "fiscalYear",
            "snippet"),
        List.copyOf(answer.get("hits").get(0).propertyNames()));
    assertEquals(
        Set.of("prefecture", "region", "target", "measure", "year", "partyType", "figures"),
        Set.copyOf(answer.get("facets").propertyNames()));
    assertEquals("cases/mie.html", answer.get("hits").get(0).get("url").asString());
  }

  @Test
  void filters_take_ids_and_labels_and_can_be_repeated() {
    assertEquals(List.of("mie"), ids("--prefecture", "三重県"));
    assertEquals(
        List.of("mie", "minato", "sakai_a"), ids("--prefecture=mie", "--prefecture", "大阪"));
    assertEquals(List.of("sendai"), ids("--region", "tohoku", "--year", "平成25年度"));
    for (String year :
        List.of(
            "2013年度（平成25年度）",
            "平成25年度（2013年度）",
            "平成二十五年度",
            "FY2013",
            "Ｈ２５",
            "2014年3月",
            "平成25年6月12日（水）",
            "2013-06",
            "12 June 2013")) {
      assertEquals(List.of("sendai"), ids("--region", "tohoku", "--year", year), year);
    }
  }

  @Test
  void an_unknown_filter_value_is_wrong_usage_with_the_nearest_one() {
    Run run = search("--prefecture", "osakaa");
    assertEquals(2, run.code());
    assertEquals("jirei: --prefecture: \"osakaa\" is unknown\nDid you mean osaka?\n", run.err());
  }

  @Test
  void a_field_of_the_publisher_filters_by_id_and_label() {
    Path index = Content.tourism().site().resolve("search/lucene");
    Run found =
        Run.of("search", "--format=csv", "--index", index.toString(), "--field", "stay=長期滞在");
    assertEquals(0, found.code(), found.err());
    assertTrue(found.out().contains("onomichi_stay"), found.out());
    Run misspelt = Run.of("search", "--index", index.toString(), "--field", "seasn=冬");
    assertEquals(2, misspelt.code());
    assertEquals(
        "jirei: --field: \"seasn=冬\" is unknown\nDid you mean season=冬?\n", misspelt.err());
    Run bare = Run.of("search", "--index", index.toString(), "--field", "season");
    assertEquals("jirei: --field: \"season\" is unknown\nDid you mean season=…?\n", bare.err());
    Run noTerm = Run.of("search", "--index", index.toString(), "--field", "season=wintr");
    assertEquals(
        "jirei: --field season: \"wintr\" is unknown\nDid you mean winter?\n", noTerm.err());
  }

  @Test
  void cases_can_be_shown_by_year_and_by_title() {
    assertEquals(List.of("sendai", "mie", "minato", "sakai_a"), shown("--sort", "newest"));
    assertEquals(List.of("sendai", "minato", "sakai_a", "mie"), shown("--sort=title"));
  }

  @Test
  void an_order_that_does_not_exist_is_wrong_usage_with_those_that_do() {
    Run run = search("--sort", "oldest");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .startsWith("jirei: --sort cannot be \"oldest\"; allowed: relevance, newest, title\n"),
        run.err());
  }

  @Test
  void a_case_without_figures_is_left_out_where_figures_are_asked_for() {
    assertEquals(List.of("sendai", "mie", "minato"), shown("--figures", "--sort=newest"));
  }

  @Test
  void a_search_by_synonyms_says_by_which_and_how_to_leave_them_out() {
    assertEquals(
        """
        "fp": also searched for "ファイナンシャル・プランナー" (turn this off with --strict).
        1 case found, 1 shown.
        """,
        search("FP").err());
    assertEquals(
        """
        No cases contain "fp".
        0 cases found, 0 shown.
        """,
        search("FP", "--strict").err());
  }

  @Test
  void a_guess_at_a_word_is_told_apart_from_a_synonym() {
    Run run = search("シングルマダー");
    assertTrue(
        run.err().startsWith("No cases contain \"シングルマダー\"; searched for the similar spelling \""),
        run.err());
  }

  @Test
  void a_word_that_finds_nothing_is_named_beside_one_that_does() {
    assertEquals(
        """
        No cases contain all the words; these contain some of them.
        No cases contain "宇宙開発".
        1 case found, 1 shown.
        """,
        search("港区 宇宙開発").err());
    assertTrue(search("港区 宇宙開発").out().contains("(does not contain: 宇宙開発)"));
  }

  @Test
  void csv_has_a_header_and_one_line_per_hit() {
    Run run = search("ひとり親", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "id,title,score,match,missing,url,parties,prefecture,fiscalYear,snippet", lines.getFirst());
    assertEquals(3, lines.size());
    assertEquals("", run.err());
  }

  @Test
  void the_columns_of_the_table_are_aligned_by_display_width() {
    Run run = search("");
    List<String> rows = run.out().lines().filter(line -> !line.startsWith(" ")).toList();
    assertEquals(4, rows.size());
    List<Integer> columns =
        rows.stream()
            .map(row -> DisplayWidth.of(row.substring(0, row.lastIndexOf("  "))))
            .distinct()
            .toList();
    assertEquals(1, columns.size(), run.out());
    assertEquals("4 cases found, 4 shown.\n", run.err());
  }

  @Test
  void the_limit_bounds_what_is_shown_but_not_what_is_counted() {
    assertEquals("4 cases found, 1 shown.\n", search("--limit", "1").err());
  }

  @Test
  void finding_nothing_is_no_failure() {
    Run run = search("豊田市");
    assertEquals(0, run.code());
    assertEquals("", run.out());
  }

  @Test
  void a_folder_without_an_index_is_named() {
    Run run = Run.of("search", "x", "--index", home.resolve("none").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("none has no search index"), run.err());
  }

  private static List<String> ids(String... arguments) {
    return shown(arguments).stream().sorted().toList();
  }

  private static List<String> shown(String... arguments) {
    return json(arguments).get("hits").valueStream().map(hit -> hit.get("id").asString()).toList();
  }

  private static JsonNode json(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--format=json";
    Run run = search(all);
    assertEquals(0, run.code(), run.err());
    return JsonMapper.shared().readTree(run.out());
  }

  private static Run search(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 3);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = home.resolve("site/search/lucene").toString();
    all[arguments.length + 2] = "--lang=en";
    String[] command = new String[all.length + 1];
    command[0] = "search";
    System.arraycopy(all, 0, command, 1, all.length);
    return Run.of(command);
  }
}
