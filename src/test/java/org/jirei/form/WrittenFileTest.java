package org.jirei.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.content.ContentResult;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.Trials;
import org.jirei.model.CaseStudy;
import org.jirei.model.Section;
import org.jirei.problem.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file that the form saves says to every reader what was written into the form. */
@Tag("broad")
class WrittenFileTest {

  private static final Path CONTENT = Path.of("content");

  private final FormScripts scripts = FormScripts.ofSample();

  @TempDir private Path temporary;

  /** What breaks files when it is written without care. */
  static List<String> hostile() {
    return List.of(
        "a: b",
        "値: つづき",
        "終わりのコロン:",
        "# 見出しではない",
        "文 # 注ではない",
        "- 箇条書きではない",
        "--- ",
        "---",
        "...",
        "? 何か",
        "[a, b]",
        "{a: b}",
        "&anchor",
        "*alias",
        "!tag 値",
        "%YAML 1.2",
        "@at",
        "`code`",
        "| 縦線",
        "> 引用",
        "'一重'",
        "\"二重\"",
        "'\"\\両方\\\"'",
        "\\n は改行ではない",
        "\\u0041",
        "null",
        "~",
        "true",
        "No",
        "0123",
        "041009",
        "1e3",
        "0x1F",
        "2013-04-01",
        "12:30:45",
        "<b>太字</b> & </script>",
        "$${{ }} ${x}",
        "行\n行",
        "段落\n\n次の段落",
        "一\n  字下げ\n二",
        "一\n\n\n二",
        "タブ\tあり",
        "全角　空白",
        "　頭に全角空白",
        "末尾に全角空白　",
        "\u00a0改行しない空白\u00a0",
        "絵文字👩‍👧と異体字葛󠄀",
        "ーー－―〜～",
        "…",
        "「かぎ」『二重』",
        "※１",
        "･半角中黒",
        "長い".repeat(2000),
        "<<: *a",
        "key:",
        "- - -",
        "，、，",
        "a".repeat(300) + ": b");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void words_come_back_as_they_were_written(String words) throws IOException {
    ObjectNode written = withWords(words);
    String text = scripts.call("write", written).asString();
    assertEquals(written.path("fields"), fieldsOf(text), text);
    CaseStudy read = read(text);
    assertEquals(joined(words), joined(read.title().text()), text);
    assertEquals(joined(words), joined(read.roles().getFirst().tasks().getFirst().text()), text);
    JsonNode again = scripts.call("readFile", text).path("written").path("fields");
    assertEquals(written.path("fields").path("contact"), again.path("contact"), text);
    assertEquals(written.path("fields").path("title"), again.path("title"), text);
  }

  @Test
  void random_words_come_back_as_they_were_written() throws IOException {
    Random random = Trials.random("written words");
    String signs = ":#-?[]{}&*!|>%@`'\"\\,~ \n　あア漢字。「」０1aZ…\t$<=";
    for (int round = 0; round < Trials.count(100, 3000); round++) {
      StringBuilder words = new StringBuilder("文");
      for (int length = random.nextInt(24); length >= 0; length--) {
        words.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
      }
      ObjectNode written = withWords(words.toString().strip());
      String text = scripts.call("write", written).asString();
      assertEquals(written.path("fields"), fieldsOf(text), text);
      JsonNode again = scripts.call("readFile", text).path("written").path("fields");
      assertEquals(written.path("fields"), again, text);
    }
  }

  @Test
  void what_other_programs_leave_behind_is_taken_out() {
    assertEquals(
        "一\n二\n三四五",
        scripts.call("clean", "\ufeff一\r\n二\u2028三\u0007四\u0000五\u0085").asString().strip());
    assertEquals("\ufffd孤立", scripts.call("clean", "\ud800孤立").asString());
  }

  @Test
  void every_published_case_goes_through_the_form_and_stays_the_same() throws IOException {
    try (Stream<Path> files = Files.list(CONTENT.resolve("cases"))) {
      List<Path> cases = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      assertTrue(cases.size() >= 17);
      for (Path file : cases) {
        JsonNode opened = scripts.call("readFile", Files.readString(file)).path("written");
        assertTrue(opened.isObject(), file.toString());
        String text = scripts.call("write", opened).asString();
        assertEquals(library(file), library(text, file.getFileName().toString()), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 効果\n\nほか",
        "# 大きな見出し\nほか",
        "文\n\n  ## 見出し",
        "目的は次のとおり\n---\n安定",
        "目的\n===\n安定",
        "目的\n-\n安定",
        "文\n\n---\n\n文"
      })
  void whatever_stands_in_a_text_stays_in_its_section(String text) throws IOException {
    ObjectNode written = withWords("言葉");
    ArrayNode sections = written.putArray("sections");
    sections.addObject().put("heading", "課題・目的").put("text", text);
    sections.addObject().put("heading", "実施概要").put("text", "概要");
    String saved = scripts.call("write", written).asString();
    CaseStudy read = read(saved);
    assertEquals(
        List.of(Section.Kind.PURPOSE, Section.Kind.OUTLINE),
        read.sections().stream().map(Section::kind).toList(),
        saved);
    assertEquals("概要", read.sections().getLast().body().text());
    JsonNode again = scripts.call("readFile", saved).path("written");
    assertEquals(saved, scripts.call("write", again).asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", ">", "<!-- 後で書く", "<!-- 後で -->\n\n***"})
  void a_text_that_shows_nothing_is_called_empty(String text) throws IOException {
    assertEquals(List.of("section-empty"), kinds(text));
  }

  @Test
  void links_and_images_that_no_file_stands_behind_are_told() throws IOException {
    assertEquals(List.of("link-broken"), kinds("[案内](annai.pdf)"));
    assertEquals(List.of("link-broken"), kinds("注[^x]\n\n[^x]: 注の文"));
    assertEquals(List.of("image-in-text"), kinds("写真 ![会場](kaijo.png)"));
    assertEquals(
        List.of(),
        kinds(
            "[国](https://www.mhlw.go.jp/)、[大垣](ogaki.md#roles)、[概要](../pages/about.md)、[下](#roles)"));
  }

  private List<String> kinds(String text) throws IOException {
    ObjectNode written = withWords("言葉");
    written.putArray("sections").addObject().put("heading", "課題・目的").put("text", text);
    List<String> kinds = scripts.call("check", written, "").findValuesAsString("kind");
    return kinds.stream().filter(kind -> !kind.equals("dead-host")).toList();
  }

  @Test
  void tasks_are_written_one_a_line_with_their_parts_and_measures() {
    String box = "周知・広報\n　区民だより\n　図書館だより\n説明会 {seminar, childcare_info}\nその他 {}\n\n";
    JsonNode tasks = scripts.call("tasks.of", box);
    assertEquals(
        """
        [{"task":"周知・広報","subtasks":["区民だより","図書館だより"]},\
        {"task":"説明会","measures":["seminar","childcare_info"]},{"task":"その他","measures":[]}]\
        """,
        tasks.toString());
    assertEquals(box.strip(), scripts.call("tasks.text", tasks).asString());
  }

  @Test
  void pasted_lists_are_written_without_their_signs_and_indents() {
    assertEquals(
        """
        [{"task":"会場の確保","subtasks":["机","椅子"]},"周知","① 相談","※要予約","○○市との調整"]\
        """,
        scripts
            .call("tasks.of", "　◆会場の確保\n　　・机\n　　・ 椅子\n　・　周知\n　① 相談\n　※要予約\n　○○市との調整\n")
            .toString());
    assertEquals(
        "[\"講師の話がよかった\",\"また来たい\"]", scripts.call("lines.of", "◆ 講師の話がよかった\n\n・また来たい").toString());
    assertEquals("[\"－6月\",\"周知\"]", scripts.call("lines.of", "－6月\n- 周知").toString());
  }

  @Test
  void what_is_no_case_file_is_refused_with_its_line() {
    assertEquals(1, scripts.call("readFile", "ただの文").path("line").asInt());
    assertEquals(1, scripts.call("readFile", "---\ntitle: 閉じていない\n").path("line").asInt());
    for (String line : List.of("title: a: b", "title: 'x", "x: [a", "x", "title: \"a\" b")) {
      String text = "---\nid: a\n" + line + "\n---\n";
      assertEquals(3, scripts.call("readFile", text).path("line").asInt(), line);
    }
  }

  @Test
  void no_beginning_of_a_case_file_breaks_the_reader() throws IOException {
    String text = Files.readString(CONTENT.resolve("cases/sasebo.md"));
    for (int end = 0; end < text.length(); end += Trials.count(97, 7)) {
      assertNotNull(scripts.call("readFile", text.substring(0, end) + "\n---\n"));
    }
  }

  @Test
  @Tag("scale")
  void checking_and_writing_a_text_costs_what_its_length_does() throws IOException {
    ObjectNode written = withWords("文");
    ObjectNode section = (ObjectNode) written.path("sections").path(0);
    for (String words : List.of("𠮟", "あ ", "- あ\n", "あ\n\n", "# あ\n", "あ\n---\n")) {
      for (String function : List.of("check", "write")) {
        Growth.assertCostInLine(
            function + " " + words,
            ContentReader.LONGEST_FILE / 8,
            count -> {
              section.put("text", words.repeat(count));
              return scripts.cost(function, written, "");
            });
      }
    }
  }

  private ObjectNode withWords(String words) throws IOException {
    ObjectNode written =
        (ObjectNode)
            scripts
                .call("readFile", Files.readString(CONTENT.resolve("cases/sendai.md")))
                .path("written");
    ObjectNode fields = (ObjectNode) written.path("fields");
    fields.put("id", "hostile").put("title", words);
    ((ObjectNode) fields.path("contact")).put("office", words).put("words", words);
    ObjectNode role = (ObjectNode) fields.path("roles").path(0);
    role.put("heading", words).putArray("tasks").add(words).addObject().put("task", words);
    ((ObjectNode) fields.path("voices").path(0)).putArray("quotes").add(words).add("二つ目");
    return written;
  }

  private static JsonNode fieldsOf(String text) {
    return Objects.requireNonNull(WrittenCase.of(text), text).path("fields");
  }

  private CaseStudy read(String text) throws IOException {
    return Objects.requireNonNull(library(text, "hostile.md"));
  }

  private static CaseStudy library(Path file) throws IOException {
    String id = file.getFileName().toString().replace(".md", "");
    return find(ContentReader.read(CONTENT, ContentOptions.DEFAULT), id);
  }

  /** A folder with this case only, beside the real vocabulary. */
  private CaseStudy library(String text, String name) throws IOException {
    Path content = temporary.resolve("content");
    for (Path from : copied()) {
      Path to = content.resolve(CONTENT.relativize(from).toString());
      if (!Files.exists(to)) {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(from, to);
      }
    }
    Path cases = Files.createDirectories(content.resolve("cases"));
    try (Stream<Path> old = Files.list(cases)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    Files.write(cases.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    ContentResult result = ContentReader.read(content, ContentOptions.DEFAULT);
    assertEquals(List.of(), result.problems().stream().filter(Problem::isError).toList(), text);
    return find(result, name.replace(".md", ""));
  }

  private static List<Path> copied() throws IOException {
    List<Path> files = new ArrayList<>(List.of(CONTENT.resolve("site.yaml")));
    try (Stream<Path> vocabulary = Files.list(CONTENT.resolve("vocabulary"))) {
      files.addAll(vocabulary.toList());
    }
    return files;
  }

  private static CaseStudy find(ContentResult result, String id) {
    return Objects.requireNonNull(result.library()).cases().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Without what reading as one line changes. */
  private static String joined(String words) {
    return words.replaceAll("\\s", "");
  }
}
