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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/jirei/cli");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja,en", "en"})
  void a_new_library_passes_a_strict_check_at_once(String languages) throws IOException {
    Run run = init("library", "--languages", languages);
    assertEquals(0, run.code(), run.err());
    assertEquals("0 errors, 0 warnings\n", check("library").err());
    boolean isInBoth = Files.exists(home.resolve("library/content/pages/en/about.md"));
    assertEquals(languages.equals("ja,en"), isInBoth);
    run = init("empty", "--languages", languages, "--empty");
    assertFalse(Files.exists(home.resolve("empty/content/cases")), run.out());
    assertEquals("0 errors, 0 warnings\n", check("empty").err());
  }

  @Test
  @Tag("broad")
  void a_new_library_is_published_and_its_sample_says_that_it_is_one() throws IOException {
    init("library", "--languages", "ja,en");
    Path content = home.resolve("library/content");
    String site = home.resolve("library/site").toString();
    Run run = Run.of("build", "--source", content.toString(), "--output", site);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("Published 1 case on "), run.out());
    assertTrue(Files.readString(Path.of(site, "cases/sample.html")).contains("【見本】"));
  }

  @Test
  void the_files_and_the_words_are_these() throws IOException {
    Run run = init("事例 集");
    golden("init.en.txt", told(run) + "\n" + String.join("\n", files()) + "\n");
  }

  @Test
  void a_person_is_asked_until_each_answer_can_be_used() throws IOException {
    String lines =
        """
        宮城の好事例集

        宮城労働局
        日本語
        ja、en
        Good practices of Miyagi

        CC BY 4.0
        みどり
        #aaffaa
        #006b3a
        """;
    Run run = Run.answering(lines, "init", home.resolve("library").toString());
    golden("init-dialogue.en.txt", told(run));
    golden("init-site.yaml", Files.readString(home.resolve("library/content/site.yaml")));
  }

  @Test
  void who_leaves_the_terminal_leaves_nothing_behind() throws IOException {
    Run run = Run.answering("名前\n", "init", home.resolve("library").toString());
    assertEquals(2, run.code());
    assertEquals(List.of(), files());
  }

  @Test
  void without_a_terminal_nothing_is_asked_and_the_missing_options_are_named() throws IOException {
    Run run = Run.of("init", home.resolve("library").toString(), "--key-colour", "#012");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--title, --publisher"), run.err());
    run = init("library", "--key-colour", "yellow", "--languages", "ja,xx");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--key-colour: \"yellow\""), run.err());
    assertTrue(run.err().contains("--languages: there is no interface"), run.err());
    assertEquals(List.of(), files());
  }

  @Test
  void a_second_library_in_the_same_folder_is_refused() throws IOException {
    init("library");
    List<String> before = files();
    Path site = home.resolve("library/content/site.yaml");
    Files.writeString(site, "mine\n");
    Run run = init("library");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("already exists, so nothing was written"), run.err());
    assertEquals("mine\n", Files.readString(site));
    assertEquals(before, files());
  }

  @Test
  void what_is_there_stays_as_it_is_and_is_named() throws IOException {
    Path ignored = home.resolve("library/.gitignore");
    Files.createDirectories(ignored.getParent());
    Files.writeString(ignored, "mine\n");
    Run run = init("library");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("left as it is: " + ignored), run.err());
    assertEquals("mine\n", Files.readString(ignored));
  }

  @Test
  void a_library_that_cannot_be_whole_is_not_begun() throws IOException {
    Files.writeString(home.resolve(".github"), "a file where a folder must be");
    List<String> before = files();
    Run run = Run.of("init", home.toString(), "--title", "x", "--publisher", "y");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("jirei: " + home.resolve(".github") + " already"), run.err());
    assertEquals(before, files());
    run = Run.of("init", home.resolve(".github").toString(), "--title", "x", "--publisher", "y");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is not a folder"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "list", "schema", "serve", "export", "new --title=x"})
  void every_command_says_that_there_is_no_library_and_how_to_start_one(String command) {
    String source = home.resolve("content").toString();
    Run run = Run.of((command + " --source=" + source).split(" "));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("there is no library here"), run.err());
    assertTrue(run.err().contains("jirei init"), run.err());
  }

  private Run init(String name, String... more) {
    List<String> words = new ArrayList<>(List.of("init", home.resolve(name).toString()));
    words.addAll(List.of("--title", "宮城の好事例集", "--publisher", "宮城労働局"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  private Run check(String name) {
    return Run.of(
        "check", "--strict", "--source", home.resolve(name).resolve("content").toString());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private String told(Run run) {
    return (run.out() + run.err()).replace(home.toString(), "HOME");
  }

  private static void golden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (!Files.exists(golden)) {
      Files.writeString(golden, text);
      fail("wrote " + golden + "; read it, and run again");
    }
    assertEquals(Files.readString(golden), text);
  }
}
