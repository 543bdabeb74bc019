package org.jirei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.fixtures.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what documents say of the repository to what is there. */
class DocumentsTest {

  private static final int MOST_WORDS_OF_README = 1000;

  /** Its place and sentence, the line, the mark below the words, the help. */
  private static final int LINES_OF_A_PROBLEM = 4;

  private static final Path PACKAGES = Path.of("src/main/java/org/jirei");

  /** {@code search.QueryRules}, {@code QueryRules}, {@code Waiting.until}. */
  private static final Pattern CLASS =
      Pattern.compile("(?:([a-z]+)\\.)?([A-Z][a-z]\\w*)(?:\\.[a-z]\\w*.*)?");

  private static final Pattern QUALIFIED_CLASS =
      Pattern.compile("org\\.jirei\\.([a-z]+)\\.([A-Z]\\w*)");

  private static final Pattern PATH =
      Pattern.compile("(?:content|src|templates|\\.github|\\.vscode|\\.ci)/[^<\\s]*");

  private static final Pattern DOCUMENT = Pattern.compile("(?:src/docs|\\.github)/[\\w-]+\\.md");

  /** {@code | `site` | which pages exist … |}. */
  private static final Pattern ROW_OF_PACKAGE = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

  static List<Document> documents() {
    return Document.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_to_a_file_and_a_heading(Document document) {
    List<String> broken = document.links().stream().filter(l -> isBroken(document, l)).toList();
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_class_that_is_named_exists(Document document) throws IOException {
    Set<Path> sources = sources();
    List<String> unknown = new ArrayList<>();
    for (String code : document.codeSpans()) {
      Matcher named = CLASS.matcher(code);
      if (named.matches() && !isThere(named.group(1), named.group(2), sources)) {
        unknown.add(code);
      }
    }
    Matcher qualified = QUALIFIED_CLASS.matcher(document.text());
    while (qualified.find()) {
      if (!isThere(qualified.group(1), qualified.group(2), sources)) {
        unknown.add(qualified.group());
      }
    }
    assertEquals(List.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_path_that_is_named_exists(Document document) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String code : document.codeSpans()) {
      if (PATH.matcher(code).matches() && !isThere(code)) {
        missing.add(code);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void the_readme_has_at_most_1000_words() {
    int words = Document.of(Path.of("README.md")).words();
    assertTrue(words <= MOST_WORDS_OF_README, () -> words + " words");
  }

  @Test
  void the_problem_in_the_readme_reads_as_jirei_reports_it() throws IOException {
    Path reported = Path.of("src/test/resources/problems/unknown-party/expected.en.txt");
    String problem =
        Files.readAllLines(reported).stream()
            .limit(LINES_OF_A_PROBLEM)
            .map(String::stripLeading)
            .collect(Collectors.joining("\n"));
    String readme = Files.readString(Path.of("README.md")).replaceAll("(?m)^ +", "");
    assertTrue(readme.contains(problem), problem);
  }

  @Test
  void the_program_names_documents_that_exist() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(DocumentsTest::isText).toList()) {
        DOCUMENT
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .filter(name -> !Files.exists(Path.of(name)))
            .forEach(name -> missing.add(file + ": " + name));
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void the_table_of_packages_names_each_package_and_no_other() throws IOException {
    String architecture = Files.readString(Path.of("src/docs/architecture.md"));
    Set<String> named =
        ROW_OF_PACKAGE
            .matcher(architecture)
            .results()
            .map(row -> row.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(packages(), named);
  }

  @Test
  void the_drawing_of_the_house_has_each_package() throws IOException {
    String architecture = Files.readString(Path.of("src/docs/architecture.md"));
    String drawing = architecture.split("```", 3)[1];
    Set<String> missing = packages();
    missing.removeAll(List.of(drawing.split("\\W+")));
    assertEquals(Set.of(), missing);
  }

  private static boolean isBroken(Document from, String link) {
    URI target = URI.create(link);
    if (target.isAbsolute()) {
      return false;
    }
    Path folder = from.file().toAbsolutePath().getParent();
    Path file =
        target.getPath().isEmpty() ? from.file() : folder.resolve(target.getPath()).normalize();
    if (!Files.exists(file)) {
      return true;
    }
    return target.getFragment() != null
        && !Document.of(file).anchors().contains(target.getFragment());
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith(".properties");
  }

  private static Set<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
    }
  }

  /**
   * @param stage its package, null where the document leaves it out
   */
  private static boolean isThere(String stage, String name, Set<Path> sources) {
    Path end = Path.of(name + ".java");
    return sources.stream()
        .filter(file -> file.endsWith(end))
        .anyMatch(file -> stage == null || file.getParent().endsWith(stage));
  }

  /** {@code LANG} and {@code *} match anything. */
  private static boolean isThere(String path) throws IOException {
    Path whole = Path.of(path.replace("LANG", "*"));
    PathMatcher names = FileSystems.getDefault().getPathMatcher("glob:" + whole.getFileName());
    Path folder = whole.getParent() == null ? Path.of("") : whole.getParent();
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> names.matches(file.getFileName()));
    }
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> folders = Files.list(PACKAGES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
