package org.jirei.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.model.CaseStudy;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comment sign of a draft is deleted by mistake, no hint and no example is published. */
@Tag("broad")
class HintsStayUnpublishedTest {

  private static final Path CONTENT = Path.of("content");

  @TempDir private Path content;

  private final List<String> lines = List.of(draft().split("\n", -1));

  @BeforeEach
  void copyVocabulary() throws IOException {
    Files.createDirectories(content.resolve("cases"));
    Files.createDirectories(content.resolve("vocabulary"));
    Files.copy(CONTENT.resolve("site.yaml"), content.resolve("site.yaml"));
    try (Stream<Path> vocabulary = Files.list(CONTENT.resolve("vocabulary"))) {
      for (Path file : vocabulary.toList()) {
        Files.copy(file, content.resolve("vocabulary").resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void a_line_without_its_sign_is_an_error_or_says_nothing() throws IOException {
    CaseStudy whole = study(read(lines));
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).strip().startsWith("# ")) {
        List<String> edited = new ArrayList<>(lines);
        edited.set(at, lines.get(at).replaceFirst("# ", ""));
        ContentResult result = read(edited);
        if (errors(result).isEmpty()) {
          assertEquals(whole, study(result), lines.get(at));
        }
      }
    }
  }

  @Test
  void an_example_without_its_signs_is_an_error_in_its_lines() throws IOException {
    int examples = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).matches("# [A-Za-z]+:.*") || lines.get(at).contains("$schema")) {
        continue;
      }
      int end = at;
      while (lines.get(end).startsWith("#")) {
        end++;
      }
      List<String> edited = new ArrayList<>(lines);
      for (int line = at; line < end; line++) {
        edited.set(line, lines.get(line).replaceFirst("# ", ""));
      }
      int first = at + 1;
      int last = end;
      List<Problem> errors = errors(read(edited));
      assertTrue(
          errors.stream().anyMatch(e -> e.at().line() >= first && e.at().line() <= last),
          () -> edited.subList(first - 1, last) + " " + errors);
      examples++;
    }
    assertTrue(examples > 15, "examples: " + examples);
  }

  @Test
  void the_closing_block_without_its_signs_is_an_error_at_each_hint() throws IOException {
    List<String> edited = new ArrayList<>(lines);
    edited.removeIf(line -> line.equals("<!--") || line.equals("-->"));
    List<Problem> errors = errors(read(edited));
    assertFalse(errors.isEmpty());
    for (Problem problem : errors) {
      assertEquals(ProblemKind.LEFT_HINT, problem.kind());
      assertTrue(edited.get(problem.at().line() - 1).length() > 5);
    }
    edited.replaceAll(line -> line.equals("status: published") ? "status: draft" : line);
    assertEquals(List.of(), errors(read(edited)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"だった。<!--", "    <!--", "\t<!--", "<!-->", "`<!--`", "<!-- -->", "```"})
  void a_closing_block_whose_sign_is_none_for_markdown_is_an_error(String sign) throws IOException {
    List<String> edited = new ArrayList<>(lines);
    edited.replaceAll(line -> line.equals("<!--") ? sign : line);
    assertEquals(List.of(), errors(read(lines)));
    assertTrue(kinds(read(edited)).contains(ProblemKind.LEFT_HINT), () -> "" + edited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "いくらかかり、\nだれが負担したか",
        "いくら**かかり**、だれが負担したか",
        "いくらかかり、\n\nだれが負担したか",
        "<p>いくらかかり、だれが負担したか</p>",
        "どのような結果になったかを書きます。",
        "- 人数などの数は、上の ｍｅｔｒｉｃｓ にも書くと、\n  表とグラフになります。",
      })
  void a_hint_in_any_form_is_an_error_where_it_begins(String hint) throws IOException {
    List<String> edited = new ArrayList<>(lines);
    int heading = edited.indexOf("## 課題・目的");
    edited.addAll(heading + 1, List.of(("\n" + hint).split("\n", -1)));
    List<Problem> left =
        errors(read(edited)).stream().filter(p -> p.kind() == ProblemKind.LEFT_HINT).toList();
    assertEquals(List.of(heading + 3), left.stream().map(p -> p.at().line()).distinct().toList());
  }

  @Test
  void a_block_of_examples_without_its_explanations_is_an_error() throws IOException {
    for (String name : List.of("agreement", "laws")) {
      List<String> edited = new ArrayList<>();
      boolean inside = false;
      for (String line : lines) {
        inside = line.equals("# " + name + ":") || inside && line.startsWith("#");
        String plain = inside ? line.replaceFirst("# ", "") : line;
        if (!inside || !plain.strip().startsWith("# ")) {
          edited.add(inside ? plain.replaceFirst("\\s+# .*$", "") : line);
        }
      }
      assertTrue(edited.contains(name + ":"), () -> "" + edited);
      assertTrue(kinds(read(edited)).contains(ProblemKind.LEFT_EXAMPLE), () -> "" + edited);
    }
  }

  @Test
  void an_example_alone_in_its_field_is_a_warning_only() throws IOException {
    List<String> edited = new ArrayList<>(lines);
    edited.add(2, "subtitle: 図書館で就職を支援");
    ContentResult result = read(edited);
    assertEquals(List.of(), errors(result));
    assertTrue(
        result.problems().stream()
            .anyMatch(p -> p.kind() == ProblemKind.LIKE_EXAMPLE && p.at().line() == 3));
  }

  @Test
  void the_words_of_real_cases_are_no_examples() throws IOException {
    assertEquals(
        List.of(),
        ContentReader.read(CONTENT, ContentOptions.DEFAULT).problems().stream()
            .filter(
                p ->
                    p.kind() == ProblemKind.LIKE_EXAMPLE
                        || p.kind() == ProblemKind.LEFT_EXAMPLE
                        || p.kind() == ProblemKind.LEFT_HINT)
            .toList());
  }

  private static List<ProblemKind> kinds(ContentResult result) {
    return errors(result).stream().map(Problem::kind).toList();
  }

  private ContentResult read(List<String> text) throws IOException {
    Files.writeString(content.resolve("cases/minato-ku.md"), String.join("\n", text));
    return ContentReader.read(content, ContentOptions.DEFAULT);
  }

  private static List<Problem> errors(ContentResult result) {
    return result.problems().stream().filter(Problem::isError).toList();
  }

  private static CaseStudy study(ContentResult result) {
    assertEquals(List.of(), errors(result));
    return Objects.requireNonNull(result.library()).cases().getFirst();
  }

  /** A draft in which all that is required is known. */
  private static String draft() {
    Map<String, Entry> fields = new LinkedHashMap<>();
    fields.put("title", Entry.text("海辺の仕事相談を開催"));
    fields.put("kind", Entry.text("good-practice"));
    fields.put("collection", Entry.text("employment-good-practices"));
    fields.put(
        "parties",
        new Entry.Items(
            List.of(
                party("city", "宮城県仙台市", "municipality"),
                party("hello-work", "宮城労働局ハローワーク仙台", "hello-work")),
            null));
    fields.put("areas", Entry.texts(List.of("041009")));
    fields.put("targetGroups", Entry.texts(List.of("parents")));
    fields.put("measures", Entry.texts(List.of("seminar")));
    LinkedHashMap<String, Entry> role = new LinkedHashMap<>();
    role.put("parties", Entry.text("all"));
    role.put("tasks", Entry.texts(List.of("会場を用意する")));
    fields.put("roles", new Entry.Items(List.of(new Entry.Fields(role, null)), null));
    fields.put("source", Entry.text("試験の資料"));
    fields.put("licence", Entry.text("自由に使えます。"));
    CaseScaffold scaffold =
        new CaseScaffold(
            "minato-ku",
            new Entry.Fields(new LinkedHashMap<>(fields), null),
            "## 課題・目的\n\n相談の場を増やす。\n");
    return CaseFileWriter.write(scaffold).replace("status: draft", "status: published");
  }

  private static Entry.Fields party(String id, String name, String type) {
    LinkedHashMap<String, Entry> party = new LinkedHashMap<>();
    party.put("id", Entry.text(id));
    party.put("name", Entry.text(name));
    party.put("type", Entry.text(type));
    return new Entry.Fields(party, null);
  }
}
