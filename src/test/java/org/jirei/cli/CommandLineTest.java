package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  @TempDir Path home;

  @Test
  void a_build_ends_with_what_was_published_and_where_to_open_it() throws IOException {
    Run run = build("--quiet").on(content("sendai"));
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    run = build().on(content("sendai", "again"));
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out()
            .matches(
                "(?s)Published 1 case on \\d+ pages in [\\d.]+ seconds.\n"
                    + "Open file:.*/site/index.html\n"),
        run.out());
  }

  @Test
  void content_with_errors_ends_with_1_and_says_what_is_there_of_the_site() throws IOException {
    Path content = broken();
    Run run = build().on(content);
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("sendai.md:"), run.err());
    assertTrue(run.err().endsWith("there is no " + home.resolve("site") + " yet.\n"), run.err());
    assertFalse(Files.exists(home.resolve("site")));
    Files.createDirectory(home.resolve("site"));
    run = build().on(content);
    assertTrue(run.err().endsWith("/site is unchanged.\n"), run.err());
  }

  @Test
  void a_check_shows_problems_as_its_result_and_writes_nothing() throws IOException {
    Run run = Run.of("check", "--source", broken().toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("error: "), run.out());
    assertTrue(run.err().startsWith("1 error,"), run.err());
    try (var files = Files.list(home)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void strict_makes_warnings_errors() throws IOException {
    Path content = content("ogaki");
    Path file = content.resolve("cases/ogaki.md");
    Files.writeString(file, Files.readString(file) + "\n<blink>あ</blink>\n");
    assertEquals(0, Run.of("check", "--source", content.toString()).code());
    assertEquals(1, Run.of("check", "--strict", "--source", content.toString()).code());
  }

  @Test
  void the_published_cases_pass_a_strict_check() {
    assertEquals(0, Run.of("check", "--strict").code());
  }

  @Test
  void programs_read_problems_as_json() throws IOException {
    Run run = Run.of("check", "--format", "json", "--source", broken().toString());
    assertTrue(run.out().startsWith("[ {"), run.out());
    assertTrue(run.out().contains("\"severity\" : \"error\""), run.out());
    assertTrue(run.out().contains("\"line\" : "), run.out());
    assertTrue(run.out().endsWith("} ]\n"), run.out());
  }

  @Test
  void wrong_usage_ends_with_2_and_says_what_would_be_right() {
    assertUsage("unknown option --outptu", "--output", "build", "--outptu", "x");
    assertUsage("unknown command buidl", "build", "buidl");
    assertUsage(
        "no command given: init, new, build, check, export, import, list, schema, search, serve,"
            + " upgrade, help",
        "jirei --help");
    assertUsage("--output needs a value", "jirei build --help", "build", "--output");
    assertUsage(
        "--format cannot be \"xml\"; allowed: text, json, sarif", "", "check", "--format", "xml");
    assertUsage("--lang cannot be \"fr\"; allowed: ja, en", "", "check", "--lang", "fr");
    assertUsage(
        "--base-url cannot be \"https://a@b.jp/?c\": give only http or https, the host and the"
            + " folder, such as https://b.jp/",
        "",
        "build",
        "--base-url",
        "https://a@b.jp/?c");
    assertUsage("--limit cannot be \"-1\"; allowed: N", "", "search", "--limit=-1", "x");
    assertUsage("unexpected argument: x", "", "build", "x");
    String none = home.resolve("none").toString();
    assertUsage(
        "there is no library here: "
            + none
            + " is not a folder; if it is elsewhere, name its content folder with --source",
        "jirei init",
        "check",
        "--source",
        none);
  }

  @Test
  void own_templates_are_checked_with_the_content_and_must_be_a_folder() throws IOException {
    String source = content("sendai").toString();
    String none = home.resolve("none").toString();
    String sentence =
        none + " is not a folder; name the folder with your templates with --templates";
    assertUsage(sentence, "", "build", "--source", source, "--templates", none);
    Path mistakes = Path.of("src/test/resources/theme/mistakes");
    Run run = Run.of("check", "--source", source, "--templates", mistakes.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().contains("theme/mistakes/facet.jte:4:12: error: "), run.out());
    assertFalse(run.out().contains("\tat "), run.out());
  }

  @Test
  void wrong_usage_is_told_in_japanese_too() {
    Run run = Run.of("build", "--outptu", "x", "--lang", "ja");
    assertEquals(2, run.code());
    assertEquals(
        "jirei: オプション --outptu はありません\n--output ではありませんか\n詳細: jirei build --help\n", run.err());
  }

  @Test
  void a_refused_output_folder_ends_with_2() throws IOException {
    Files.createDirectories(home.resolve("site"));
    Files.writeString(home.resolve("site/diary.txt"), "dear diary");
    Run run = build().on(content("sendai"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--force"), run.err());
    assertEquals("dear diary", Files.readString(home.resolve("site/diary.txt")));
    assertEquals(0, build("--force").on(content("sendai", "again")).code());
  }

  @Test
  void a_machine_that_fails_ends_with_3_in_one_sentence() throws IOException {
    Path blocked = Files.writeString(home.resolve("file"), "no folder");
    Run run =
        Run.of(
            "build",
            "--quiet",
            "--source",
            content("sendai").toString(),
            "--output",
            blocked.resolve("site").toString());
    assertEquals(3, run.code(), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertTrue(run.err().lines().anyMatch(line -> line.startsWith("jirei: ")), run.err());
  }

  @Test
  void a_stack_trace_comes_only_when_asked_for() throws IOException {
    Path blocked = Files.writeString(home.resolve("file"), "no folder");
    String source = content("sendai").toString();
    String output = blocked.resolve("site").toString();
    Run run = Run.of("build", "--stacktrace", "--source", source, "--output", output);
    assertTrue(run.err().contains("\tat "), run.err());
  }

  @Test
  void the_version_names_jirei_and_java() {
    assertTrue(Run.of("--version").out().matches("Jirei .*\nJava .*\n"));
  }

  private static void assertUsage(String sentence, String hint, String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("jirei: " + sentence + "\n"), run.err());
    assertTrue(run.err().contains(hint), run.err());
  }

  private interface Build {
    Run on(Path content);
  }

  private Build build(String... options) {
    return content -> {
      java.util.List<String> arguments = new java.util.ArrayList<>();
      arguments.add("build");
      arguments.addAll(java.util.List.of(options));
      arguments.addAll(
          java.util.List.of(
              "--source", content.toString(), "--output", home.resolve("site").toString()));
      return Run.of(arguments.toArray(String[]::new));
    };
  }

  private Path content(String id) throws IOException {
    return content(id, "content");
  }

  private Path content(String id, String folder) throws IOException {
    return SmallContent.in(home.resolve(folder), id);
  }

  private Path broken() throws IOException {
    Path content = content("sendai");
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("kind: good-practice", "kind: good-practise"));
    return content;
  }

  @Test
  void help_in_words_shows_what_the_option_shows() {
    assertEquals(Run.of("--help"), Run.of("help"));
    assertEquals(Run.of("list", "--help"), Run.of("help", "list"));
    assertEquals(Run.of("new", "--help", "--lang=ja"), Run.of("help", "new", "--lang=ja"));
    Run unknown = Run.of("help", "chekc");
    assertEquals(2, unknown.code());
    assertTrue(
        unknown.err().startsWith("jirei: unknown command chekc\nDid you mean check"),
        unknown.err());
  }
}
