package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.Trials;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.samples.Pipes;
import org.jirei.site.SmallContent;
import org.jirei.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file contains, reading it ends, throws nothing, and reports what is wrong. */
class HostileInputTest {

  private static final String HEAD = "---\nid: x\n---\n\n## 目的\n\n";
  private static final Library LIBRARY = library();
  private static final List<ProblemText> TEXTS =
      List.of(new ProblemText(Language.JA), new ProblemText(Language.EN));

  private static Library library() {
    try {
      Library library =
          ContentReader.read(
                  Path.of("src/test/resources/problems/_base/content"), ContentOptions.DEFAULT)
              .library();
      assertNotNull(library);
      return library;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ogaki", "mie", "kakegawa"})
  void no_truncation_of_a_case_makes_the_reader_throw(String id) throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("content/cases/" + id + ".md"));
    for (int length = 0; length < whole.length; length += Trials.count(37, 1)) {
      read(Arrays.copyOf(whole, length), "ogaki.md");
    }
  }

  @Test
  void a_pipe_is_told_and_not_waited_for(@TempDir Path home) throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Pipes.make(content.resolve("cases/pipe.md"));
    List<Problem> errors =
        ContentReader.read(content, ContentOptions.DEFAULT).problems().stream()
            .filter(Problem::isError)
            .toList();
    assertEquals(1, errors.size());
    assertEquals(ProblemKind.UNREADABLE_FILE, errors.getFirst().kind());
    assertTrue(errors.getFirst().at().toString().endsWith("cases/pipe.md"));
  }

  @Test
  void no_change_of_some_bytes_makes_the_reader_throw() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("content/cases/ogaki.md"));
    Random random = Trials.random("changed bytes");
    byte[] signs = ":-[]{}\"'|>&*!#%@` \n\t?,\\~<()_0".getBytes(UTF_8);
    for (int round = Trials.count(400, 10_000); round > 0; round--) {
      byte[] changed = whole.clone();
      for (int change = 0; change < 4; change++) {
        changed[random.nextInt(changed.length)] = signs[random.nextInt(signs.length)];
      }
      read(changed, "ogaki.md");
    }
  }

  @Test
  void a_rare_kanji_is_read_wherever_it_stands() {
    for (int before = 1000; before < 1100; before++) {
      FileProblems findings =
          SourceFiles.decode(("a: " + "x".repeat(before) + "𠮟る𠮷").getBytes(UTF_8), "x");
      Node root = YamlReader.read(1, 1, findings);
      assertEquals(List.of(), findings.problems());
      assertEquals("x".repeat(before) + "𠮟る𠮷", Fields.of(root).text("a"));
    }
  }

  @Test
  void deep_brackets_end_at_the_limit() {
    for (String open : List.of("[", "{a: ", "- ", "? ")) {
      String yaml = "a: " + open.repeat(10_000);
      assertFalse(read(yaml, "x.yaml").problems().isEmpty(), open);
    }
  }

  @Test
  void an_alias_bomb_is_refused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append(
          String.format(
              Locale.ROOT, "a%d: &a%d [%s]\n", i, i, String.join(", ", List.of(before, before))));
    }
    assertTrue(
        read(yaml.toString(), "x.yaml").problems().stream()
            .anyMatch(problem -> problem.kind() == ProblemKind.YAML_ALIAS));
  }

  /** Pieces that the Markdown library or the reading of a narrative could take badly. */
  private static final List<String> PIECES =
      List.of(
          "*a ",
          "**「a」**",
          "_a ",
          "[",
          "![",
          "[a](",
          "> ",
          "- ",
          "`",
          "<a ",
          "<div>",
          "| a ",
          "\\",
          "&#",
          "***",
          "# ",
          "<!--",
          "「*",
          "[a]: b\n",
          "[a](b) ",
          "[あ](b.md#c)\n\n",
          "![あ](b) ",
          "<DIV>",
          "## a\n\nb\n\n",
          "### 目的\n\n",
          "・あ\n",
          "| a |\n|--|\n\n",
          "記入してください <!-- 確認 -->\n");

  private static List<String> pieces() {
    return Trials.sample(PIECES, 12, "pieces of Markdown");
  }

  @Tag("scale")
  @ParameterizedTest
  @MethodSource("pieces")
  void repeated_markdown_costs_what_its_length_does(String piece) {
    assertInLine(filling(piece), "x.md", count -> HEAD + piece.repeat(count));
    assertInLine(2_000, "x.md", count -> HEAD + piece.repeat(count) + "\n\n" + "]".repeat(count));
  }

  @Tag("scale")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n",
        "- [あ]\n",
        "- {a: b}\n",
        "- {id: x, name: あ, type: city}\n",
        "- {parties: [x], tasks: [あ]}\n",
        "- {marker: a, text: b, anchor: c}\n",
        "- {indicator: あ, value: 12人, round: x}\n"
      })
  void long_lists_of_what_is_wrong_cost_what_their_length_does(String item) {
    List<String> fields =
        List.of("areas", "measures", "aliases", "parties", "roles", "metrics", "footnotes");
    for (String field : Trials.sample(fields, 2, item)) {
      assertInLine(filling(item), "x.yaml", count -> field + ":\n" + item.repeat(count));
    }
  }

  @Tag("scale")
  @Test
  void deeply_nested_emphasis_and_html_cost_what_their_length_does() {
    assertInLine(9_000, "x.md", count -> HEAD + "*a **b ".repeat(count) + "b** a* ".repeat(count));
    assertInLine(20_000, "x.md", count -> HEAD + "<b><i>".repeat(count) + "あ");
    assertInLine(20_000, "x.md", count -> HEAD + "> - ".repeat(count) + "あ");
  }

  @Tag("scale")
  @Test
  void long_keys_lines_and_lists_cost_what_their_length_does() {
    int share = Trials.count(2, 1);
    assertInLine(130_000 / share, "x.yaml", count -> "a".repeat(count) + ": b\n");
    assertInLine(43_000 / share, "x.yaml", count -> "title: " + "あ".repeat(count) + "\n");
    assertInLine(43_000 / share, "x.yaml", count -> "areas: [" + "x, ".repeat(count) + "]\n");
    assertInLine(21_000 / share, "x.yaml", count -> "areas: [" + "𠮷, ".repeat(count) + "]\n");
    assertInLine(26_000 / share, "x.yaml", "a: 1\n"::repeat);
  }

  @Test
  void of_a_file_full_of_mistakes_the_first_ones_are_told() {
    FileProblems many = read("areas: [" + "x, ".repeat(43_000) + "]\n", "x.yaml");
    assertEquals(ProblemKind.TOO_MANY_PROBLEMS, many.problems().getLast().kind());
    assertEquals(FileProblems.LIMIT + 1, many.problems().size());
  }

  @Test
  void a_file_that_is_too_large_is_not_read(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("x.md"), new byte[SourceFiles.MAX_BYTES + 1]);
    FileProblems findings = SourceFiles.read(file, "x.md");
    assertEquals(ProblemKind.FILE_TOO_LARGE, findings.problems().getFirst().kind());
  }

  /** As often as a file can hold it, or often enough to see that its cost grows with its square. */
  private static int filling(String piece) {
    return Math.min(
        Trials.count(10_000, 20_000), SourceFiles.MAX_BYTES / piece.getBytes(UTF_8).length);
  }

  /** The Markdown library itself needs the square for some texts. */
  private static void assertInLine(int size, String name, IntFunction<String> text) {
    Parser markdown = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Growth.assertInLine(
        "reading " + text.apply(2),
        size,
        count -> read(text.apply(count), name),
        count -> {
          try {
            assertNotNull(markdown.parse(text.apply(count)));
          } catch (StackOverflowError e) {
            // What is nested too deeply ends there for the program, too.
          }
        });
  }

  private static FileProblems read(String text, String name) {
    return read(text.getBytes(UTF_8), name);
  }

  private static FileProblems read(byte[] bytes, String name) {
    FileProblems findings = SourceFiles.decode(bytes, "content/cases/" + name);
    String id = name.substring(0, name.indexOf('.'));
    CaseFile file = new CaseFile(Path.of(name), "cases/" + name, id, null, List.of());
    ParsedCase draft =
        new CaseReader(LIBRARY.vocabulary(), LIBRARY.areas(), OwnFields.NONE).read(file, findings);
    assertTrue(draft.study() != null || findings.hasErrors(), "nothing read and nothing said");
    findings
        .problems()
        .forEach(problem -> TEXTS.forEach(text -> assertFalse(text.format(problem).isBlank())));
    return findings;
  }
}
