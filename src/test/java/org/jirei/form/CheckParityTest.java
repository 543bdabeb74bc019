package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The form finds in a case what {@code jirei check} finds in its file, be it in other words. */
class CheckParityTest {

  private static final Path FOLDERS = Path.of("src/test/resources/problems");

  /** Its words name a file, which the form does not know. */
  private static final Set<String> OF_FILES =
      Set.of("duplicate-id", "file-too-large", "link-broken");

  /** What links of the narrative may have too; those are left to jirei check. */
  private static final Set<String> LINKED = Set.of("dead-host", "url-unreadable", "url-with-words");

  private static final Set<String> KINDS =
      FormSentences.in(Language.JA).stream()
          .map(FormSentences.Sentence::kind)
          .filter(kind -> !OF_FILES.contains(kind))
          .collect(Collectors.toSet());

  private static FormScripts scripts;

  @TempDir private Path temporary;

  @BeforeAll
  static void open() throws IOException {
    scripts = FormScripts.over(FOLDERS.resolve("_base/content"));
  }

  @AfterAll
  static void close() {
    scripts.close();
  }

  static List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("content/cases/kita.md")))
          .map(folder -> folder.getFileName().toString())
          // A form writes no YAML that cannot be read, and no comments.
          .filter(name -> !name.startsWith("_") && !name.startsWith("yaml-"))
          .filter(name -> !name.equals("value-behind-hash"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void a_case_has_the_same_problems_in_the_form_as_in_its_file(String name) throws IOException {
    Path content = lay(name);
    JsonNode written = WrittenCase.of(content.resolve("cases/kita.md"));
    if (written == null) {
      return; // no form can write a file that is no YAML
    }
    String inForm;
    if (Files.exists(FOLDERS.resolve(name).resolve("content/site.yaml"))) {
      try (FormScripts own = FormScripts.withoutCases(content)) {
        inForm = String.join("\n", ofForm(written, own));
      }
    } else {
      inForm = String.join("\n", ofForm(written, scripts));
    }
    assertEquals(String.join("\n", ofReader(content, written)), inForm);
  }

  @Test
  void most_kinds_of_problems_are_shown_by_those_cases() throws IOException {
    Set<String> unseen = new TreeSet<>(KINDS);
    for (String name : folders()) {
      JsonNode written = WrittenCase.of(FOLDERS.resolve(name).resolve("content/cases/kita.md"));
      if (written != null) {
        scripts
            .call("check", written, "kita")
            .forEach(p -> unseen.remove(p.path("kind").asString()));
      }
    }
    // A file that begins without a heading, and images, which need a folder.
    unseen.removeAll(
        Set.of(
            "text-before-section",
            "image-without-alt",
            "image-without-licence",
            "expected-fields"));
    assertEquals(Set.of(), unseen);
  }

  @Test
  void no_published_case_has_a_problem_in_the_form() throws IOException {
    FormScripts real = FormScripts.ofSample();
    try (Stream<Path> files = Files.list(Path.of("content/cases"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
        JsonNode written = Objects.requireNonNull(WrittenCase.of(file));
        List<String> errors = new ArrayList<>();
        for (JsonNode problem : real.call("check", written, written.at("/fields/id").asString())) {
          String kind = problem.path("kind").asString();
          // Of addresses that moved and of rates beyond 100 % jirei check warns as well.
          if (!kind.equals("dead-host") && !kind.equals("percentage-out-of-range")) {
            errors.add(problem.toString());
          }
        }
        assertEquals(List.of(), errors, file.toString());
      }
    }
  }

  @Test
  void a_case_that_no_file_may_hold_is_found_too_long_by_both() throws IOException {
    Path content = lay("reserved-id");
    Path file = content.resolve("cases/kita.md");
    String text = Files.readString(file);
    int room = ContentReader.LONGEST_FILE - text.getBytes(StandardCharsets.UTF_8).length;
    for (int more : List.of(-4_000, 4_000)) {
      // A rare kanji has four bytes and is two characters to a script.
      Files.writeString(file, text + "𠮟".repeat((room + more) / 4) + "\n");
      JsonNode written = Objects.requireNonNull(WrittenCase.of(file));
      assertEquals(
          more > 0,
          kinds(ContentReader.read(content, ContentOptions.DEFAULT)).contains("file-too-large"));
      assertEquals(
          more > 0,
          scripts
              .call("check", written, "kita")
              .findValuesAsString("kind")
              .contains("file-too-large"));
    }
  }

  private static List<String> kinds(ContentResult read) {
    return read.problems().stream().map(problem -> problem.kind().id()).toList();
  }

  @Test
  void every_kind_of_the_sentences_is_known() {
    Set<String> known =
        Stream.of(ProblemKind.values()).map(ProblemKind::id).collect(Collectors.toSet());
    assertTrue(known.containsAll(KINDS));
  }

  private Path lay(String name) throws IOException {
    Path content = temporary.resolve("content");
    for (Path layer : List.of(FOLDERS.resolve("_base"), FOLDERS.resolve(name))) {
      try (Stream<Path> files = Files.walk(layer.resolve("content"))) {
        for (Path from : files.filter(Files::isRegularFile).toList()) {
          Path to = content.resolve(layer.resolve("content").relativize(from).toString());
          Files.createDirectories(to.getParent());
          Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return content;
  }

  private static List<String> ofReader(Path content, JsonNode written) throws IOException {
    List<String> found = new ArrayList<>();
    for (Problem problem : ContentReader.read(content, ContentOptions.DEFAULT).problems()) {
      String kind = problem.kind().id();
      // Links within the narrative are left to jirei check.
      boolean ofFields =
          written.path("fields").toString().contains('"' + addressOf(problem))
              || !LINKED.contains(kind);
      boolean here = problem.at().file().endsWith("cases/kita.md");
      if (KINDS.contains(kind) && here && ofFields) {
        TreeMap<String, String> arguments = new TreeMap<>();
        for (int i = 0; i < problem.arguments().size(); i++) {
          arguments.put(problem.kind().arguments().get(i), problem.arguments().get(i));
        }
        found.add(kind + " " + arguments);
      }
    }
    return found.stream().sorted().toList();
  }

  private static String addressOf(Problem problem) {
    List<String> names = problem.kind().arguments();
    int named = Math.max(names.indexOf("url"), names.indexOf("value"));
    if (named >= 0) {
      return problem.arguments().get(named);
    }
    return problem.arguments().isEmpty() ? "" : problem.arguments().getLast();
  }

  private static List<String> ofForm(JsonNode written, FormScripts scripts) {
    List<String> found = new ArrayList<>();
    for (JsonNode problem : scripts.call("check", written, "kita")) {
      TreeMap<String, String> arguments = new TreeMap<>();
      problem.path("args").forEachEntry((key, value) -> arguments.put(key, value.asString()));
      String kind = problem.path("kind").asString();
      if (KINDS.contains(kind)) {
        found.add(kind + " " + arguments);
      }
    }
    return found.stream().sorted().toList();
  }
}
