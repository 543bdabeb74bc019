package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.fixtures.Content;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is started with options or at a terminal. */
class NewCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/jirei/cli");
  private static final String[] ALL = {
    "--title=子育て中の方のための夜間セミナー",
    "--party=宮城県仙台市",
    "--party=宮城労働局ハローワーク仙台",
    "--party=company:北の丸商店",
    "--area=仙台市、大崎市",
    "--target=ママ",
    "--measure=セミナー, 託児",
    "--year=平成25年度",
    "--kind=好事例",
    "--document=宮城労働局「好事例」"
  };

  @TempDir Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = SmallContent.in(folder.resolve("content"), "sendai", "ogaki");
  }

  private Run start(String... options) {
    return Run.of(with(options));
  }

  private String[] with(String... options) {
    List<String> all = new ArrayList<>(List.of("new", "--source", content.toString()));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private String file(String id) throws IOException {
    return Files.readString(content.resolve("cases").resolve(id + ".md"));
  }

  @Test
  void a_case_with_all_answers_reads_as_expected() throws IOException {
    Run run = start(ALL);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "Created " + content.resolve("cases/sendai_seminar.md") + ".\n",
        run.out(),
        "sendai is taken");
    Path golden = GOLDEN.resolve("new-sendai_seminar.md");
    if (!Files.exists(golden)) {
      Files.writeString(golden, file("sendai_seminar"));
      fail("wrote " + golden + "; read it, and run again");
    }
    assertEquals(Files.readString(golden), file("sendai_seminar"));
  }

  @Test
  void fields_of_the_publisher_are_asked_for_with_their_terms() throws IOException {
    content = folder.resolve("tourism");
    for (String file : List.of("site.yaml", "vocabulary/stay.yaml", "vocabulary/measures.yaml")) {
      Path to = content.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(Content.tourism().folder().resolve(file), to);
    }
    start("--title=夜の水族館", "--id=night", "--area=仙台市");
    String written = file("night");
    String season = "# 見ごろの季節（必須）: この取組を体験できる季節をすべて選びます。";
    assertTrue(written.contains(season), written);
    assertTrue(written.contains("#   winter 冬\nseason: # "), written);
    assertTrue(written.contains("longer 長期滞在\n# stay: day_trip\n"), written);
  }

  @Test
  void check_finds_in_it_only_what_is_still_open_and_stops_nothing() {
    start(ALL);
    Path written = content.resolve("cases/sendai_seminar.md");
    Run check = Run.of("check", "--source", content.toString(), written.toString());
    assertEquals(0, check.code(), check.out());
    List<String> sentences =
        check
            .out()
            .lines()
            .filter(line -> line.contains(": warning: "))
            .map(line -> line.replaceFirst(".*: warning: ", ""))
            .toList();
    assertEquals(
        List.of(
            "collection is missing",
            "roles[0].tasks is missing",
            "roles[1].tasks is missing",
            "roles[2].tasks is missing",
            "there is nothing under the heading \"課題・目的\"",
            "there is nothing under the heading \"実施概要\"",
            "there is nothing under the heading \"効果\""),
        sentences,
        check.out());
  }

  @Test
  void parties_on_one_line_are_several() throws IOException {
    assertEquals(0, start("--title=講座", "--party=宮城県仙台市、宮城労働局ハローワーク仙台").code());
    String file = file("sendai_koza");
    assertTrue(file.contains("name: 宮城県仙台市\n"), file);
    assertTrue(file.contains("name: 宮城労働局ハローワーク仙台\n"), file);
  }

  @Test
  void the_id_is_that_of_the_place_while_it_is_free() throws IOException {
    assertEquals(0, start("--title=講座", "--area=長野市").code());
    assertTrue(file("nagano").contains("areas: [\"202011\"]\n"));
    assertEquals(0, start("--title=講座", "--party=長野県長野市").code());
    assertTrue(file("nagano_koza").contains("# 参加団体の所在地です\nareas: [\"202011\"] # 確認\n"));
    assertEquals(0, start("--title=子育てセミナー").code());
    assertTrue(file("kosodate_semina").contains("titleKana: こそだてセミナー # 確認\n"));
  }

  @Test
  void a_file_that_is_there_is_never_written_over() throws IOException {
    String before = file("sendai");
    Run run = start("--title=講座", "--id=sendai");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err().startsWith("jirei: --id: \"sendai\" is already the id of another case\n"),
        run.err());
    assertEquals(before, file("sendai"));

    Files.createDirectories(content.resolve("cases/kita"));
    Files.writeString(content.resolve("cases/kita/index.md"), "mine");
    assertEquals(2, start("--title=講座", "--id=kita").code());
    Files.writeString(content.resolve("cases/minami.yaml"), "mine");
    assertEquals(2, start("--title=講座", "--id=minami").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--area=仙台氏     | --area: \"仙台氏\" is not known | Did you mean 041009 宮城県仙台市",
        "--area=41009      | --area: \"41009\" is not known  | Did you mean 041009 宮城県仙台市",
        "--area=北区       | --area: \"北区\" could mean several things | 131172 東京都北区",
        "--target=parnts   | --target: \"parnts\" is not known | Did you mean parents 子育て中の方",
        "--measure=セミナ  | --measure: \"セミナ\" is not known | Did you mean seminar セミナー・講座",
        "--party=comapny:x | --party: \"comapny\" is not known | Did you mean company 企業",
        "--year=平成25年3月 | --year: \"平成25年3月\" cannot be read as a fiscal year | jirei",
        "--year=平成99年度 | --year: \"平成99年度\" cannot be read as a fiscal year | jirei",
        "--kind=好事令     | --kind: \"好事令\" is not known | Did you mean good-practice 好事例",
        "--id=Sendai City  | --id: \"Sendai City\" cannot be used as an id | Did you mean"
            + " sendai_city",
        "--id=index        | --id: \"index\" cannot be the id of a case: a page of the site | koza",
        "--id=con          | --id: \"con\" cannot be used as an id: it is a reserved name on"
            + " Windows | koza",
        "--target=子持ち   | --target: \"子持ち\" is not known | parents 子育て中の方",
        "--kind=その他     | --kind: \"その他\" is not known | integrated-service 一体的実施",
      })
  void what_is_not_understood_is_told_with_what_is_near(String option, String sentence, String near)
      throws IOException {
    Run run = start("--title=講座", option);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("jirei: " + sentence), run.err());
    assertTrue(run.err().contains(near), run.err());
    try (var files = Files.list(content.resolve("cases"))) {
      assertEquals(2, files.count(), "nothing is written");
    }
  }

  @Test
  void without_a_terminal_the_title_is_needed() {
    Run run = start("--area=仙台市");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--title"), run.err());
    assertEquals(2, start("--title= ").code());
  }

  @Test
  void a_folder_that_is_none_is_named() {
    Run run = Run.of("new", "--title=x", "--source=nowhere");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("nowhere"), run.err());
  }

  @Test
  void a_terminal_is_asked_for_what_is_not_given_and_answers_are_checked_at_once()
      throws IOException {
    Run run =
        Run.answering(
            String.join(
                "\n",
                "宮城県仙台市",
                "宮城労働局",
                "",
                "仙台氏",
                "仙台市",
                "",
                "ママ、若者",
                "",
                "",
                "平成25年",
                "",
                "",
                "sendai",
                "sendai_yoru",
                ""),
            with("--title=夜の相談会"));
    assertEquals(0, run.code(), run.err());
    Path golden = GOLDEN.resolve("new-dialogue.en.txt");
    if (!Files.exists(golden)) {
      Files.writeString(golden, run.err().replace(content.toString(), "content"));
      fail("wrote " + golden + "; read it, and run again");
    }
    String told = run.err().replace(content.toString(), "content");
    assertEquals(Files.readString(golden), told);
    assertTrue(file("sendai_yoru").contains("fiscalYear: 平成25年\n"));
    assertTrue(file("sendai_yoru").contains("kind: # 記入してください\n"));
  }

  @Test
  void who_leaves_the_terminal_leaves_nothing_behind() throws IOException {
    Run run = Run.answering("題名\n宮城県仙台市\n", with());
    assertEquals(2, run.code());
    assertTrue(run.err().endsWith("Stopped. Nothing was written.\n"), run.err());
    try (var files = Files.list(content.resolve("cases"))) {
      assertEquals(2, files.count());
    }
    assertFalse(Run.answering("", with("--lang=ja")).err().contains("Stopped"));
  }

  @Test
  void broken_files_beside_it_do_not_keep_a_case_from_being_started() throws IOException {
    Files.writeString(content.resolve("cases/broken.md"), "---\nid: [\n");
    assertEquals(0, start("--title=講座", "--id=kita").code());
  }

  @Test
  void all_that_is_not_understood_is_told_at_once() {
    String told = start("--title=講座", "--target=子持ち", "--kind=好事令", "--id=con").err();
    assertTrue(told.contains("jirei: --target: "), told);
    assertTrue(told.contains("jirei: --kind: "), told);
    assertTrue(told.contains("jirei: --id: "), told);
  }

  @Test
  void a_case_that_is_there_already_is_not_begun_again_unless_its_id_says_that_it_is_another()
      throws IOException {
    String[] same = {"--title=夜間　セミナー", "--party=仙台市、宮城労働局"};
    assertEquals(0, start("--title=夜間セミナー", "--party=宮城労働局", "--party=仙台市").code());
    Run again = start(same);
    assertEquals(2, again.code());
    assertTrue(again.err().startsWith("jirei: a case with the same title"), again.err());
    assertTrue(again.err().contains("cases/sendai_yakan.md\n"), again.err());
    assertEquals(0, start(same[0], same[1], "--id=sendai_aki").code());
    assertEquals(0, start("--title=夜間セミナー", "--party=仙台市").code(), "other parties");
    Run asked = Run.answering("\n\n\n\n\n\n\n", with("--title=夜間セミナー", "--party=仙台市"));
    assertTrue(asked.err().contains("press Ctrl+D"), asked.err());
  }
}
