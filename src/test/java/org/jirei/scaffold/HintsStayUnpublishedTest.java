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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comment sign of a draft is deleted by mistake, no hint and no example is published. */
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
