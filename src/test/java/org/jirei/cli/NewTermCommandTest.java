package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.content.ContentReader;
import org.jirei.site.SmallContent;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term is added with options or at a terminal. */
class NewTermCommandTest {

  private static final String[] TERM = {
    "--ja=林業に就く方",
    "--en=Forestry workers",
    "--definition-ja=山林で働きたい方です。",
    "--definition-en=People who want to work in forests: new and returning.",
    "--synonym=林業就業者、森の人",
    "--synonym=foresters"
  };

  @TempDir Path folder;
  private Path content = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    content = SmallContent.in(folder.resolve("content"), "sendai");
    file = content.resolve("vocabulary/target-groups.yaml");
  }

  private String[] with(String kind, String... options) {
    List<String> all =
        new ArrayList<>(List.of("new", "term", kind, "--source", content.toString()));
    all.addAll(List.of(options));
    return all.toArray(String[]::new);
  }

  private Term last() {
    return ContentReader.vocabulary(content).terms(Scheme.TARGET_GROUP).getLast();
  }

  @Test
  void a_term_is_added_behind_the_others_and_everything_else_stays() throws IOException {
    String before = Files.readString(file);
    Run run = Run.of(with("target-group", TERM));
    assertEquals(0, run.code(), run.err());
    String lines =
        """
        - id: forestry_workers
          ja: 林業に就く方
          en: Forestry workers
          definition:
            ja: 山林で働きたい方です。
            en: "People who want to work in forests: new and returning."
          synonyms: [林業就業者, 森の人, foresters]
        """;
    assertEquals(before + lines, Files.readString(file));
    assertEquals("Added forestry_workers to " + file + ":\n" + lines, run.out());
    assertTrue(run.err().contains("jirei check"), run.err());
    assertEquals(0, Run.of("check", "--source", content.toString()).code());
  }

  @Test
  void line_ends_and_indents_of_the_file_are_kept() throws IOException {
    String indented =
        "# 対象者\r\n" + Files.readString(file).replaceAll("(?m)^(?!#)", "  ").replace("\n", "\r\n");
    String open = indented.stripTrailing();
    Files.writeString(file, open);
    assertEquals(0, Run.of(with("target-group", TERM)).code());
    String after = Files.readString(file);
    assertTrue(after.startsWith(open + "\r\n  - id: forestry_workers\r\n    ja: "), after);
    assertEquals("forestry_workers", last().id());
  }

  @Test
  void signs_of_yaml_in_words_are_quoted() {
    String[] odd = TERM.clone();
    odd[4] = "--synonym=#森 [a]";
    odd[5] = "--synonym=森: {b}";
    assertEquals(0, Run.of(with("target-group", odd)).code());
    assertEquals(List.of("#森 [a]", "森: {b}"), last().synonyms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--id=parents | --id: \"parents\" is already the id of another term",
        "--id=森 | --id: \"森\" cannot be used as an id",
        "--ja=障害者 | --ja: \"障害者\" is already a name of another term",
        "--ja=障がい者 | --ja: \"障がい者\" is already a name of another term",
        "--synonym=シングル マザー | --synonym: \"シングル マザー\" is already a name of another term",
        "--broader=大人 | --broader: \"大人\" is not known"
      })
  void what_cannot_be_used_is_refused_and_nothing_is_written(String option, String reason)
      throws IOException {
    String before = Files.readString(file);
    Run run = Run.of(with("target-group", option));
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("jirei: " + reason), run.err());
    assertEquals(before, Files.readString(file));
  }

  @Test
  void without_a_terminal_nothing_is_asked_and_what_is_missing_is_named() {
    Run run = Run.of(with("measure", "--ja=森林講座"));
    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("jirei: give --en, --id, --definition-ja, --definition-en"),
        run.err());
  }

  @Test
  void a_broader_term_may_be_named_by_its_label() {
    List<String> options = new ArrayList<>(List.of(TERM));
    options.add("--broader=再就職希望者（離職ブランク）");
    assertEquals(0, Run.of(with("target-group", options.toArray(String[]::new))).code());
    assertEquals("returners", last().broader());
  }

  @Test
  void a_list_in_brackets_is_left_alone_and_the_lines_are_shown() throws IOException {
    String flow = "[{id: a, ja: あ, en: A, definition: {ja: あ。, en: A.}}]\n";
    Files.writeString(file, flow);
    Run run = Run.of(with("target-group", TERM));
    assertEquals(2, run.code());
    assertTrue(run.out().startsWith("- id: forestry-workers\n"), run.out());
    assertEquals(flow, Files.readString(file));
  }

  @Test
  void at_a_terminal_each_part_is_asked_for_until_it_can_be_used() {
    String answers = "障害者\n林業に就く方\nForestry workers\n\n山の方です。\nPeople.\n森の人\n\n";
    Run run = Run.answering(answers, with("target-group"));
    assertEquals(0, run.code(), run.err());
    Term term = last();
    assertEquals("forestry_workers", term.id());
    assertEquals("林業に就く方", term.label().ja());
    assertEquals(List.of("森の人"), term.synonyms());
  }

  @Test
  void a_list_that_does_not_exist_is_wrong_usage() {
    Run run = Run.of(with("colours", TERM));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("target-group, measure, collection, party-type"), run.err());
  }
}
