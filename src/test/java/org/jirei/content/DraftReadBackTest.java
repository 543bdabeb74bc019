package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.content.Node.Mapping;
import org.jirei.content.Node.Scalar;
import org.jirei.content.Node.Sequence;
import org.jirei.fixtures.Trials;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.scaffold.CaseScaffold;
import org.jirei.scaffold.Entry;
import org.jirei.scaffold.SampleScaffold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into a draft is read back as it was, whatever it is. */
class DraftReadBackTest {

  /** What a check says of characters that are read as they are. */
  private static final Set<ProblemKind> FLAWED =
      Set.of(
          ProblemKind.CONTROL_CHARACTER,
          ProblemKind.DAMAGED_CHARACTER,
          ProblemKind.DIRECTION_CHARACTER,
          ProblemKind.HIDDEN_CHARACTER,
          ProblemKind.PRIVATE_USE_CHARACTER);

  private static final Pattern EXAMPLE = Pattern.compile("# ([ -]*[a-zA-Z]+:.*)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "題名: 副題",
        "題名 # 注",
        "題名#注:こう",
        "041009",
        "0",
        "1.5",
        "-3",
        "1e3",
        "yes",
        "NO",
        "true",
        "null",
        "~",
        "２４名",
        "「声」",
        "\"引用\"",
        "it's",
        "it's \"both\" \\ and",
        "- 箇条",
        "? 問",
        ": 先頭",
        "末尾:",
        "%割",
        "@宛",
        "`符号`",
        "*参照",
        "&錨",
        "!札",
        "|縦",
        ">横",
        "[括弧",
        "{波",
        "a, b",
        "---",
        "...",
        "#",
        " 前に空白",
        "後に空白 ",
        "　全角の空白　",
        "タブ\tタブ",
        "一行目\n二行目",
        "一行目\n\n三行目\n",
        "一行目\n\n\n",
        "\n二行目",
        "\n",
        "  字下げ\n次",
        "一行目\n  字下げ\n   \n終わり",
        "一行目\n---\n三行目",
        "一行目\n# 注のよう\nkey: value",
        "一行目 \n二行目",
        "一行目\n ",
        "一行目\r\n二行目\r三行目",
        "制御\u0007文字\u0000",
        "次の行\u0085段落\u2029行\u2028印\ufeff",
        "絵文字🙂と𠮟る",
        "外字\ue000",
        "半分\ud800",
        "2026-04-01",
        "12:30",
        "http://example.jp/#a",
        "\\n",
        "<!-- -->",
        "-->"
      })
  void a_hostile_text_is_read_back(String text) {
    assertReadBack(text);
  }

  @Test
  void any_text_is_read_back() {
    Trials.hold("texts read back", 500, chance -> assertReadBack(chance.text()));
  }

  /** Of what YAML gives a meaning to, and letters to stand between. */
  @Test
  void any_lines_of_marks_are_read_back() {
    Trials.hold(
        "marks read back", 500, chance -> assertReadBack(chance.text("事a0 　\n:#-\"'\\[},\t%", 12)));
  }

  private static void assertReadBack(String text) {
    SequencedMap<String, Entry> story = new LinkedHashMap<>();
    story.put("profile", new Entry.Text(text, "確認: " + text));
    story.put("consent", Entry.text(text));
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put("title", new Entry.Text(text + "x", text));
    fields.put("subtitle", Entry.text("x" + text));
    fields.put("contact", new Entry.Fields(story("office", text), text));
    fields.put(
        "targetGroups",
        new Entry.Items(List.of(new Entry.Text(text, text), Entry.text("z")), text));
    fields.put("stories", new Entry.Items(List.of(new Entry.Fields(story, text)), text));
    fields.put("licence", Entry.text("end"));

    Mapping read =
        read(CaseFileWriter.write(new CaseScaffold("kita", new Entry.Fields(fields, null), "")));

    String wanted = asFile(text);
    assertEquals(asFile(text + "x"), text(read, "title"));
    assertEquals(asFile("x" + text), text(read, "subtitle"));
    String orOpen = wanted.isBlank() ? "" : wanted;
    assertEquals(orOpen, text(mapping(node(read, "contact")), "office"), "office");
    assertEquals(wanted, ((Scalar) items(read, "targetGroups").getFirst()).text(), "in a list");
    assertEquals("z", ((Scalar) items(read, "targetGroups").getLast()).text());
    Mapping first = mapping(items(read, "stories").getFirst());
    assertEquals(orOpen, text(first, "profile"), "in a mapping in a list");
    assertEquals(orOpen, text(first, "consent"));
    assertEquals("end", text(read, "licence"));
    assertEquals("draft", text(read, "status"));
  }

  private static SequencedMap<String, Entry> story(String name, String text) {
    SequencedMap<String, Entry> fields = new LinkedHashMap<>();
    fields.put(name, Entry.text(text));
    return fields;
  }

  /** Line breaks as line feeds, halves of characters replaced. */
  private static String asFile(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new String(lines.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  @Test
  void a_draft_reports_what_it_leaves_open_and_nothing_else() {
    List<String> missing = new ArrayList<>();
    for (Problem problem : structure(CaseFileWriter.write(SampleScaffold.kita())).problems()) {
      assertEquals(ProblemKind.MISSING_FIELD, problem.kind());
      missing.add(
          problem.arguments().getFirst() + " " + String.valueOf(problem.sourceLine()).strip());
    }
    assertEquals(
        List.of(
            "kind kind: # 記入してください",
            "collection collection: # 記入してください",
            "parties[1].type type: # 記入してください",
            "targetGroups targetGroups: # 記入してください",
            "roles[0].tasks tasks: # 記入してください",
            "comments[0].text text: # 記入してください",
            "source source: # 記入してください",
            "licence licence: # 記入してください"),
        missing);
  }

  @Test
  void all_examples_are_valid_once_their_marks_are_taken_away() {
    CaseScaffold nothing =
        new CaseScaffold("kita", new Entry.Fields(new LinkedHashMap<>(), null), "");
    List<String> lines = new ArrayList<>();
    List<String> open = new ArrayList<>();
    CaseFileWriter.write(nothing)
        .lines()
        .forEach(
            line -> {
              var example = EXAMPLE.matcher(line);
              boolean isExample = example.matches() && !line.contains("$schema");
              lines.add(isExample ? example.group(1) : line);
              if (line.endsWith(": # 記入してください")) {
                open.add(line.substring(0, line.indexOf(':')));
              }
            });
    FileProblems findings = structure(String.join("\n", lines));
    assertEquals(
        open, findings.problems().stream().map(p -> p.arguments().getFirst()).toList(), "" + lines);
    Mapping read = read(String.join("\n", lines));
    for (Field field : FieldDictionary.ofCase()) {
      if (!field.path().contains(".") && !field.path().equals("body")) {
        assertNotNull(read.entries().get(field.path()), field.path());
      }
    }
  }

  private static FileProblems structure(String file) {
    FileProblems findings = SourceFiles.decode(file.getBytes(StandardCharsets.UTF_8), "kita.md");
    Document document = Document.markdown(findings);
    assertEquals(List.of(), findings.problems());
    assertNotNull(document);
    StructureCheck.check(ContentSchema.CASE.compiled(), document.fields(), findings);
    return findings;
  }

  private static Mapping read(String file) {
    FileProblems findings = SourceFiles.decode(file.getBytes(StandardCharsets.UTF_8), "kita.md");
    Document document = Document.markdown(findings);
    List<ProblemKind> kinds = findings.problems().stream().map(Problem::kind).toList();
    assertTrue(FLAWED.containsAll(kinds), () -> findings.problems() + "\n" + file);
    assertNotNull(document);
    return mapping(document.fields());
  }

  private static Mapping mapping(@Nullable Node node) {
    return (Mapping) Objects.requireNonNull(node);
  }

  private static Node node(Mapping mapping, String key) {
    return Objects.requireNonNull(mapping.entries().get(key), key).value();
  }

  private static List<Node> items(Mapping mapping, String key) {
    return ((Sequence) node(mapping, key)).items();
  }

  private static String text(Mapping mapping, String key) {
    return ((Scalar) node(mapping, key)).text();
  }
}
