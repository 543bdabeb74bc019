package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All case files are listed, and filtered by their state. */
class ListCommandTest {

  @TempDir Path folder;
  private Path content = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = SmallContent.in(folder.resolve("content"), "sendai", "ogaki", "mie");
    for (String id : List.of("sendai", "ogaki", "mie")) {
      change(id, "publishedOn: 2026-11-21\n", "");
    }
    change("sendai", "licence:", "verifiedOn: 2099-01-01\nlicence:");
    change("ogaki", "licence:", "verifiedOn: 平成2年4月1日\nlicence:");
    change("mie", "status: published", "status: draft\npublishedOn: 2099-04-01");
    Files.writeString(content.resolve("cases/broken.md"), "---\nid: [\n---\n");
    Files.writeString(content.resolve("cases/open.md"), "---\nid: open\nstatus: draft\n---\n");
  }

  private void change(String id, String words, String others) throws IOException {
    Path file = content.resolve("cases").resolve(id + ".md");
    Files.writeString(file, Files.readString(file).replace(words, others));
  }

  private Run list(String... options) {
    List<String> all = new ArrayList<>(List.of("list", "--source", content.toString()));
    all.addAll(List.of(options));
    return Run.of(all.toArray(String[]::new));
  }

  private List<String> ids(String... options) {
    Run run = list(options);
    assertEquals(0, run.code(), run.err());
    return run.out()
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  @Test
  void all_files_are_listed_with_drafts_and_those_that_cannot_be_read() {
    String table = list().out().replace(content.toString().replace('\\', '/'), "content");
    assertEquals(
        """
        id      status      published   verified    errors  title
        broken  unreadable  -           -           1       content/cases/broken.md
        mie     draft       2099-04-01  -           0       ひとり親家庭等の支援を強化するため、情報共有を強化
        ogaki   published   -           1990-04-01  0       大垣市（岐阜県）の一体的実施
        open    draft       -           -           0       content/cases/open.md
        sendai  published   -           2099-01-01  0       子育て中の方の不安解消を目的にセミナーを実施
        """,
        table);
    assertEquals(
        "5 case files, 5 shown.\n"
            + "2 cases have neither publishedOn nor updatedOn, so feeds and the list of changes"
            + " leave them out: ogaki, sendai\n",
        list().err());
  }

  @Test
  void filters_narrow_and_never_hide_what_cannot_be_read() {
    assertEquals(List.of("broken", "mie", "open"), ids("--drafts"));
    assertEquals(List.of("broken", "mie"), ids("--scheduled"));
    assertEquals(List.of("broken", "ogaki"), ids("--unverified"));
    assertEquals(List.of("broken", "ogaki", "open"), ids("--without-contact"));
    assertEquals(List.of("broken", "open"), ids("--without-contact", "--drafts"));
  }

  @Test
  void incomplete_cases_say_what_is_missing() {
    String table = list("--incomplete").out();
    assertTrue(table.contains("大垣市（岐阜県）の一体的実施\n    missing: contact, purpose\n"), table);
  }

  @Test
  void a_case_that_tells_what_every_case_tells_is_complete() {
    assertEquals(List.of("broken", "mie", "ogaki", "open"), ids("--incomplete"));
    String json = list("--incomplete", "--format=json").out();
    assertTrue(json.contains("\"cost\", \"lessons\""), json);
  }

  @Test
  void programs_get_csv_and_json() {
    String csv = list("--format", "csv", "--scheduled").out();
    assertTrue(
        csv.startsWith(
            "case_id,title,status,published_on,updated_on,verified_on,contact,errors,missing,further,file\r\n"
                + "broken,"),
        csv);
    assertTrue(csv.contains(",draft,2099-04-01,,,true,0,"), csv);
    String json = list("--format=json", "--unverified").out();
    assertTrue(json.contains("\"verifiedOn\" : \"1990-04-01\""), json);
  }

  @Test
  void a_folder_that_is_none_is_named() {
    Run run = Run.of("list", "--source", "nowhere");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("nowhere"), run.err());
  }

  @Test
  void a_fresh_draft_lacks_what_its_empty_headings_and_examples_only_name() throws IOException {
    assertEquals(0, Run.of("new", "--source", content.toString(), "--title=空", "--id=kara").code());
    assertTrue(
        list("--incomplete")
            .out()
            .contains("\n    missing: year, figures, contact, purpose, outline, outcomes\n"),
        list("--incomplete").out());
    String csv = list("--drafts", "--format=csv").out();
    assertTrue(
        csv.contains(
            ",fiscalYear;metrics;contact;purpose;outline;outcomes,"
                + "english;implementation;cost;lessons;conditions;sustaining;evaluation,"),
        csv);
  }

  @Test
  void a_field_that_holds_nothing_is_missing() throws IOException {
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst("\nmetrics:\n(?: .*\n)+", "\nmetrics: [{indicator: }]\n")
            .replaceFirst("\ncontact:\n(?: .*\n)+", "\ncontact:\n  office: 記入してください\n"));
    String table = list("--incomplete").out();
    assertTrue(table.contains("不安解消を目的にセミナーを実施\n    missing: figures, contact\n"), table);
    assertTrue(ids("--without-contact").contains("sendai"));
  }

  @Test
  void what_is_missing_is_said_in_the_language_asked_for() {
    String table = list("--incomplete", "--lang=ja").out();
    assertTrue(table.contains("記載なし: 照会先、課題・目的\n"), table);
  }

  @Test
  void errors_are_those_that_check_tells_of() throws IOException {
    change("ogaki", "licence:", "successor: mie\nlicence:");
    change("ogaki", "status: published", "status: archived");
    String table = list().out();
    for (String id : List.of("ogaki", "mie", "open", "broken", "sendai")) {
      Path file = content.resolve("cases").resolve(id + ".md");
      String check = Run.of("check", "--source", content.toString(), file.toString()).out();
      long errors = check.lines().filter(line -> line.contains(": error: ")).count();
      assertTrue(table.matches("(?s).*\n" + id + " [^\n]* " + errors + "  [^\n]*\n.*"), table);
    }
    assertTrue(table.matches("(?s).*\nogaki +archived [^\n]* 1  [^\n]*\n.*"), table);
  }

  @Test
  void a_case_is_trusted_for_three_years_from_its_publication_too() throws IOException {
    change("ogaki", "licence:", "publishedOn: 2099-04-01\nupdatedOn: 1990-01-01\nlicence:");
    assertEquals(List.of("broken"), ids("--unverified"));
    change("ogaki", "publishedOn: 2099-04-01", "publishedOn: 1990-03-01");
    change("ogaki", "updatedOn: 1990-01-01", "updatedOn: 2099-01-01");
    assertEquals(List.of("broken", "ogaki"), ids("--unverified"));
    change("ogaki", "status: published", "status: archived");
    assertEquals(List.of("broken"), ids("--unverified"));
  }

  @Test
  void a_scheduled_draft_whose_day_is_none_or_has_passed_is_marked() throws IOException {
    change("mie", "2099-04-01", "1990-04-01");
    change("open", "status: draft", "status: draft\npublishedOn: 来年の春");
    String table = list("--scheduled").out();
    assertTrue(table.contains(" 1990-04-01 (passed) "), table);
    assertTrue(table.contains(" 来年の春 (unreadable) "), table);
    assertTrue(list("--scheduled", "--lang=ja").out().contains(" 来年の春（読めません） "));
  }
}
