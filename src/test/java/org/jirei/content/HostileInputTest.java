package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jirei.build.SmallContent;
import org.jirei.language.Language;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.ProblemText;
import org.jirei.samples.Pipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading it ends, throws nothing, and says what is wrong. */
class HostileInputTest {

  private static final Duration LIMIT = Duration.ofSeconds(10);
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
    for (int length = 0; length < whole.length; length += 37) {
      read(Arrays.copyOf(whole, length), "ogaki.md");
    }
  }

  @Test
  void a_pipe_is_told_and_not_waited_for(@TempDir Path home) throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Pipes.make(content.resolve("cases/pipe.md"));
    List<Problem> errors =
        assertTimeoutPreemptively(LIMIT, () -> ContentReader.read(content, ContentOptions.DEFAULT))
            .problems()
            .stream()
            .filter(Problem::isError)
            .toList();
    assertEquals(1, errors.size());
    assertEquals(ProblemKind.UNREADABLE_FILE, errors.getFirst().kind());
    assertTrue(errors.getFirst().at().toString().endsWith("cases/pipe.md"));
  }

  @Test
  void no_change_of_some_bytes_makes_the_reader_throw() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("content/cases/ogaki.md"));
    Random random = new Random(42);
    byte[] signs = ":-[]{}\"'|>&*!#%@` \n\t?,\\~<()_0".getBytes(UTF_8);
    for (int round = 0; round < 400; round++) {
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
      Findings findings =
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
      Findings findings = within(yaml, "x.yaml");
      assertFalse(findings.problems().isEmpty(), open);
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
        within(yaml.toString(), "x.yaml").problems().stream()
            .anyMatch(problem -> problem.kind() == ProblemKind.YAML_ALIAS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "記入してください <!-- 確認 -->\n"
      })
  void repeated_markdown_ends_in_time(String piece) {
    String head = "---\nid: x\n---\n\n## 目的\n\n";
    within(head + filling(piece), "x.md");
    within(head + piece.repeat(2_000) + "\n\n" + "]".repeat(2_000), "x.md");
  }

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
  void long_lists_of_what_is_wrong_end_in_time(String item) {
    for (String field :
        List.of("areas", "measures", "aliases", "parties", "roles", "metrics", "footnotes")) {
      within(field + ":\n" + filling(item), "x.yaml");
    }
  }

  @Test
  void deeply_nested_emphasis_and_html_end_in_time() {
    String head = "---\nid: x\n---\n\n## 目的\n\n";
    within(head + "*a **b ".repeat(20_000) + "b** a* ".repeat(20_000), "x.md");
    within(head + "<b><i>".repeat(20_000) + "あ", "x.md");
    within(head + "> - ".repeat(20_000) + "あ", "x.md");
  }

  @Test
  void long_keys_lines_and_lists_end_in_time() {
    within("a".repeat(500_000) + ": b\n", "x.yaml");
    within("title: " + "あ".repeat(200_000) + "\n", "x.yaml");
    Findings many = within("areas: [" + "x, ".repeat(100_000) + "]\n", "x.yaml");
    assertEquals(ProblemKind.TOO_MANY_PROBLEMS, many.problems().getLast().kind());
    assertEquals(Findings.LIMIT + 1, many.problems().size());
    within("areas: [" + "𠮷, ".repeat(100_000) + "]\n", "x.yaml");
    within("a: 1\n".repeat(50_000), "x.yaml");
  }

  @Test
  void a_file_that_is_too_large_is_not_read(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    Path file = Files.write(folder.resolve("x.md"), new byte[SourceFiles.MAX_BYTES + 1]);
    Findings findings = SourceFiles.read(file, "x.md");
    assertEquals(ProblemKind.FILE_TOO_LARGE, findings.problems().getFirst().kind());
  }

  /** As often as a file can hold it, or often enough to see that time grows with its square. */
  private static String filling(String piece) {
    return piece.repeat(Math.min(20_000, SourceFiles.MAX_BYTES / piece.getBytes(UTF_8).length));
  }

  private static Findings within(String text, String name) {
    return assertTimeoutPreemptively(LIMIT, () -> read(text.getBytes(UTF_8), name));
  }

  private static Findings read(byte[] bytes, String name) {
    Findings findings = SourceFiles.decode(bytes, "content/cases/" + name);
    String id = name.substring(0, name.indexOf('.'));
    CaseFile file = new CaseFile(Path.of(name), "cases/" + name, id, null, List.of());
    CaseDraft draft = new CaseReader(LIBRARY.vocabulary(), LIBRARY.areas()).read(file, findings);
    assertTrue(draft.study() != null || findings.hasErrors(), "nothing read and nothing said");
    findings
        .problems()
        .forEach(problem -> TEXTS.forEach(text -> assertFalse(text.format(problem).isBlank())));
    return findings;
  }
}
