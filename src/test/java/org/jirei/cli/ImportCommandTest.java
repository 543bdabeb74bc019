package org.jirei.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jirei.importer.Refusal;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class ImportCommandTest {

  private static final String SEEDS = "src/test/resources/seeds/good-practice-sheets.txt";
  private static final String DOCUMENT = "src/test/resources/importer/kochi.txt";

  @TempDir Path home;

  @Test
  void a_document_becomes_a_draft_and_the_report_tells_what_to_look_at() throws IOException {
    Run run = importing(DOCUMENT);
    assertEquals(0, run.code(), run.err());
    assertEquals(DOCUMENT + " → " + home.resolve("yusuhara.md") + "\n", run.out());
    assertTrue(run.err().contains("Text placed: "), run.err());
    assertTrue(run.err().contains("課題 79, 概要 88"), run.err());
    assertTrue(run.err().contains(" guesses to confirm, each marked 確認: "), run.err());
    assertTrue(run.err().endsWith("fix what is marked 確認 or 記入してください.\n"), run.err());
    String draft = Files.readString(home.resolve("yusuhara.md"));
    assertTrue(draft.contains("\nstatus: draft\n"), draft);
  }

  @Test
  void a_file_of_sixteen_documents_becomes_sixteen_drafts() throws IOException {
    Run run = importing(SEEDS);
    assertEquals(0, run.code(), run.err());
    assertEquals(16, run.out().lines().count());
    assertTrue(run.out().contains("sakai.md"), run.out());
    assertTrue(run.out().contains("sakai_"), run.out());
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(16, files.count());
    }
  }

  @Test
  void nothing_that_exists_is_written_over() throws IOException {
    Files.writeString(home.resolve("yusuhara.md"), "mine");
    Run run = importing(DOCUMENT);
    assertEquals(0, run.code());
    assertTrue(run.out().matches("(?s).*yusuhara_[a-z_0-9]+\\.md\n"), run.out());
    assertEquals("mine", Files.readString(home.resolve("yusuhara.md")));
    run = importing(DOCUMENT, "--id", "yusuhara");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("yusuhara.md already exists; choose another --id"), run.err());
    assertEquals("", run.out());
    assertEquals("mine", Files.readString(home.resolve("yusuhara.md")));
  }

  @Test
  void one_file_that_fails_does_not_stop_the_others() throws IOException {
    Path empty = Files.writeString(home.resolve("empty.txt"), "");
    Run run = importing(empty.toString(), DOCUMENT);
    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("jirei: cannot import " + empty + ": the file is empty.\n"), run.err());
    assertTrue(run.out().endsWith("yusuhara.md\n"), run.out());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage_and_nothing_is_imported() {
    Run run = importing(DOCUMENT, "none.pdf", home.toString(), "none.txt");
    assertEquals(2, run.code());
    assertEquals(
        "jirei: there is no file or folder none.pdf.\njirei: "
            + home
            + " is a folder; name the files to import.\n"
            + "jirei: there is no file or folder none.txt.\n",
        run.err());
    assertEquals("", run.out());
    assertFalse(Files.exists(home.resolve("yusuhara.md")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where only administrators may make links
  void a_file_that_is_there_and_cannot_be_read_is_a_failure_of_the_machine() throws IOException {
    Path file = home.resolve("sheet.txt");
    Files.createSymbolicLink(file, file);
    Run run = importing(file.toString(), DOCUMENT);
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains(file + " cannot be read"), run.err());
    assertTrue(run.out().endsWith("yusuhara.md\n"), run.out());
    assertFalse(run.err().contains("\tat "), run.err());
    Run traced = importing(file.toString(), "--stacktrace");
    assertTrue(traced.err().contains("\tat "), traced.err());
  }

  @Test
  void a_refusal_is_told_in_japanese_too() throws IOException {
    Path pdf = Files.write(home.resolve("a.pdf"), "%PDF-1.4 and no more".getBytes(UTF_8));
    Run run = importing(pdf.toString(), "--lang", "ja");
    assertEquals(1, run.code());
    assertEquals(
        "jirei: " + pdf + " を取り込めません。ファイルが壊れているか、途中で切れています。作成したソフトで開き、保存し直してください。\n", run.err());
  }

  @Test
  void text_in_shift_jis_is_read_and_said_to_be() throws IOException {
    String text = Files.readString(Path.of(DOCUMENT)).replace("☎", "電話");
    Path file = Files.write(home.resolve("sheet.txt"), text.getBytes("windows-31j"));
    Run run = importing(file.toString());
    assertEquals(0, run.code());
    assertTrue(run.err().contains("not UTF-8, read as Shift_JIS (CP932)"), run.err());
    assertTrue(Files.readString(home.resolve("yusuhara.md")).contains("山間部の移住希望者"));
  }

  @Test
  void wrong_usage_ends_with_2() {
    assertEquals(2, Run.of("import").code());
    Run run = Run.of("import", DOCUMENT, "--id", "Not An Id");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--id cannot be \"Not An Id\""), run.err());
    assertTrue(run.err().contains("lower-case letters"), run.err());
    assertTrue(run.err().contains("such as not_an_id\n"), run.err());
    assertEquals(2, Run.of("import", DOCUMENT, "--source", home.resolve("x").toString()).code());
  }

  @Test
  void a_file_for_the_folder_of_the_drafts_is_told_in_a_sentence() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    Run run = Run.of("import", DOCUMENT, "--output", file.toString());
    assertEquals(2, run.code());
    assertEquals("jirei: " + file + " is not a folder.\n", run.err());
  }

  @Test
  void what_is_left_open_is_listed_with_its_lines() throws IOException {
    Run run = importing(DOCUMENT);
    List<String> lines = Files.readAllLines(home.resolve("yusuhara.md"));
    int licence = lines.indexOf("licence: # 記入してください") + 1;
    assertTrue(run.err().contains("left open, each marked 記入してください: "), run.err());
    assertTrue(
        licence == 0 || run.err().matches("(?s).*記入してください: [^\n]*\\b" + licence + "\\b.*"),
        run.err());
  }

  @Test
  void a_second_import_of_a_document_names_the_first() throws IOException {
    assertFalse(importing(DOCUMENT).err().contains("already exists"));
    Run again = importing(DOCUMENT);
    assertTrue(again.err().contains(home.resolve("yusuhara.md") + " already exists"), again.err());
  }

  @Test
  void the_address_of_the_draft_in_the_preview_ends_the_report() throws IOException {
    Files.createDirectories(home.resolve("cases"));
    Run run = Run.of("import", DOCUMENT, "--source", home.toString());
    assertEquals(0, run.code(), run.err());
    String id = Path.of(run.out().strip()).getFileName().toString().replace(".md", "");
    assertTrue(run.err().endsWith("at cases/" + id + ".html\n"), run.err());
  }

  @Test
  void every_refusal_has_its_sentence() {
    for (Refusal why : Refusal.values()) {
      String key = "import." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertTrue(Messages.of(Language.JA, "cli").has(key), key);
    }
  }

  private Run importing(String... arguments) {
    Stream<String> command = Stream.of("import", "--output", home.toString());
    return Run.of(Stream.concat(command, Arrays.stream(arguments)).toArray(String[]::new));
  }
}
