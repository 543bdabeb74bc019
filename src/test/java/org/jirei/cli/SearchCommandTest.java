package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jirei.build.SmallContent;
import org.jirei.language.DisplayWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {

  @TempDir static Path home;

  @BeforeAll
  static void publish() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "mie", "minato");
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
        List.of("query", "total", "relaxed", "hits", "facets"),
        List.copyOf(answer.propertyNames()));
    assertEquals("ひとり親", answer.get("query").asString());
    assertEquals(
        List.of("id", "title", "score", "url", "parties", "prefecture", "fiscalYear", "snippet"),
        List.copyOf(answer.get("hits").get(0).propertyNames()));
    assertEquals(
        Set.of("prefecture", "region", "target", "measure", "year", "partyType"),
        Set.copyOf(answer.get("facets").propertyNames()));
    assertEquals("cases/mie.html", answer.get("hits").get(0).get("url").asString());
  }

  @Test
  void filters_take_ids_and_labels_and_can_be_repeated() {
    assertEquals(List.of("mie"), ids("--prefecture", "三重県"));
    assertEquals(List.of("mie", "minato"), ids("--prefecture=mie", "--prefecture", "大阪"));
    assertEquals(List.of("sendai"), ids("--region", "tohoku", "--year", "平成25年度"));
  }

  @Test
  void an_unknown_filter_value_is_wrong_usage_with_the_nearest_one() {
    Run run = search("--prefecture", "osakaa");
    assertEquals(2, run.code());
    assertEquals("jirei: --prefecture knows no \"osakaa\"\nDid you mean osaka?\n", run.err());
  }

  @Test
  void csv_has_a_header_and_one_line_per_hit() {
    Run run = search("ひとり親", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertEquals("id,title,score,url,parties,prefecture,fiscalYear,snippet", lines.getFirst());
    assertEquals(3, lines.size());
    assertEquals("", run.err());
  }

  @Test
  void the_columns_of_the_table_are_aligned_by_display_width() {
    Run run = search("");
    List<String> rows = run.out().lines().filter(line -> !line.startsWith(" ")).toList();
    assertEquals(3, rows.size());
    List<Integer> columns =
        rows.stream()
            .map(row -> DisplayWidth.of(row.substring(0, row.lastIndexOf("  "))))
            .distinct()
            .toList();
    assertEquals(1, columns.size(), run.out());
    assertEquals("3 cases found, 3 shown.\n", run.err());
  }

  @Test
  void the_limit_bounds_what_is_shown_but_not_what_is_counted() {
    assertEquals("3 cases found, 1 shown.\n", search("--limit", "1").err());
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
    assertTrue(run.err().contains("none holds no search index"), run.err());
  }

  private static List<String> ids(String... arguments) {
    return json(arguments)
        .get("hits")
        .valueStream()
        .map(hit -> hit.get("id").asString())
        .sorted()
        .toList();
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
