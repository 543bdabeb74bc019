package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.problem.Severity;
import org.jirei.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of problems/ is laid over the good content of {@code _base} and read; what is found
 * must read as its expected files say. A missing expected file is written, and the test fails.
 */
class ProblemGoldenTest {

  private static final Path FOLDERS = Path.of("src/test/resources/problems");

  /**
   * Problems that no small file can show. Each has a test of its own or occurs in another stage.
   */
  private static final Set<ProblemKind> OTHER_REGION =
      EnumSet.of(
          ProblemKind.UNREADABLE_FILE,
          ProblemKind.FILE_TOO_LARGE,
          ProblemKind.IMAGE_TOO_LARGE, // ImageLimitsTest
          ProblemKind.DOCUMENT_TOO_LARGE, // KeptDocumentTest
          ProblemKind.IMAGE_NAMES_ALIKE, // the same; not every disk can hold such a folder
          ProblemKind.FILE_OUTSIDE, // LinkedFilesTest
          ProblemKind.TOO_MANY_PROBLEMS,
          ProblemKind.PROGRAM_FAILED, // FailureTest
          ProblemKind.PAGE_LINK,
          ProblemKind.LINK_UNCHECKED); // UncheckedLinksTest

  static {
    // Templates are not content; the tests of themes show these.
    OTHER_REGION.addAll(EnumSet.range(ProblemKind.THEME_FILE_OUTSIDE, ProblemKind.TEMPLATE_FAILED));
  }

  /** What folders that were read showed, so that none is read twice. */
  private static final Map<String, Set<ProblemKind>> SHOWN = new HashMap<>();

  @TempDir Path temporary;

  static Stream<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList().stream()
          .filter(name -> !name.startsWith("_"));
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void the_problems_of_a_folder_read_as_expected(String name) throws IOException {
    ContentResult result = read(name);
    SHOWN.put(name, kinds(result));
    List<Problem> problems = result.problems();
    assertFalse(problems.isEmpty(), "no problem found");
    StringBuilder missing = new StringBuilder();
    for (Language language : Language.builtIn()) {
      Path expected = FOLDERS.resolve(name).resolve("expected." + language.tag() + ".txt");
      ProblemText text = new ProblemText(language);
      StringBuilder words = new StringBuilder();
      problems.forEach(problem -> words.append(text.format(problem)));
      String actual = words.toString().replace(temporary.toString().replace('\\', '/') + "/", "");
      if (Files.exists(expected)) {
        assertEquals(Files.readString(expected), actual);
      } else {
        Files.writeString(expected, actual);
        missing.append(expected).append(" was missing and has been written; read it. ");
      }
    }
    if (!missing.isEmpty()) {
      fail(missing.toString());
    }
  }

  @Test
  void every_kind_of_problem_has_a_folder_that_shows_it() throws IOException {
    Set<ProblemKind> unseen = EnumSet.complementOf(EnumSet.copyOf(OTHER_REGION));
    for (String name : folders().toList()) {
      Set<ProblemKind> shown = SHOWN.get(name);
      unseen.removeAll(shown == null ? kinds(read(name)) : shown);
    }
    assertEquals(Set.of(), unseen);
  }

  @Test
  void the_base_content_has_no_problem() throws IOException {
    ContentResult result =
        ContentReader.read(FOLDERS.resolve("_base/content"), ContentOptions.DEFAULT);
    assertEquals(List.of(), result.problems());
    assertEquals(1, library(result).cases().size());
  }

  @Test
  void strict_reading_makes_errors_of_warnings() throws IOException {
    Path content = lay("html-removed");
    assertEquals(2, library(ContentReader.read(content, ContentOptions.DEFAULT)).cases().size());
    ContentResult strict = ContentReader.read(content, new ContentOptions(false, true));
    assertTrue(strict.problems().getFirst().isError());
    assertEquals(null, strict.library());
  }

  @Test
  void a_note_stops_not_even_a_strict_reading() throws IOException {
    ContentResult strict =
        ContentReader.read(lay("percentage-out-of-range"), new ContentOptions(false, true));
    assertEquals(
        List.of(Severity.NOTE),
        strict.problems().stream().map(Problem::severity).distinct().toList());
    assertEquals(2, library(strict).cases().size());
  }

  @Test
  void drafts_are_in_the_library_only_where_asked_for() throws IOException {
    Path content = lay("link-to-draft");
    ContentResult result = ContentReader.read(content, new ContentOptions(true, false));
    assertEquals(List.of(), result.problems());
    assertEquals(
        List.of("kita", "minami"), library(result).cases().stream().map(c -> c.id()).toList());
    Path broken = lay("draft-errors-are-warnings");
    assertEquals(List.of(), library(ContentReader.read(broken, ContentOptions.DEFAULT)).cases());
  }

  private static org.jirei.model.Library library(ContentResult result) {
    org.jirei.model.Library library = result.library();
    return library == null ? fail("" + result.problems()) : library;
  }

  private static Set<ProblemKind> kinds(ContentResult result) {
    return result.problems().stream().map(Problem::kind).collect(Collectors.toSet());
  }

  private ContentResult read(String name) throws IOException {
    return ContentReader.read(lay(name), ContentOptions.DEFAULT);
  }

  /** The base content with the files of a folder over it. */
  private Path lay(String name) throws IOException {
    Path content = temporary.resolve("content");
    deleteTree(content);
    copyTree(FOLDERS.resolve("_base/content"), content);
    Path removed = FOLDERS.resolve(name).resolve("removed.txt");
    if (Files.exists(removed)) {
      for (String file : Files.readAllLines(removed)) {
        Files.delete(content.resolve(file));
      }
    }
    Path over = FOLDERS.resolve(name).resolve("content");
    if (Files.exists(over)) {
      copyTree(over, content);
    }
    return content;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted((a, b) -> b.compareTo(a))
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
