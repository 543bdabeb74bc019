package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.SmallStack;
import org.jirei.fixtures.Trials;
import org.jirei.model.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is repeated in a field, reading it ends, with problems or without. */
@Tag("broad")
class RepeatedTokensTest {

  private static final Path BASE = Path.of("src/test/resources/problems/_base/content");

  /** Each of the kind that some field repeats in its own way, or that some format gives a sense. */
  private static final List<String> TOKENS =
      List.of(
          "a.",
          "a-",
          "a_b",
          "aア",
          "ア",
          "（",
          "「あ」",
          "*",
          "**あ**",
          "[",
          "[a](b)",
          "- ",
          "1,000,",
          "12人",
          "令和6年",
          "090-",
          "%E3",
          "https://a.",
          "/../",
          "𠮷 ",
          "<b>",
          "\\",
          "'\"",
          "#あ",
          "12…人",
          "約…約",
          "12名…程度");

  /** What stands before it is not repeated. */
  private static final char ONCE = '…';

  private static final List<Integer> KILOBYTES = List.of(1, 8, 64, 120);

  /** The words of the narrative are Markdown too, and are no field. */
  private static final String NARRATIVE = "(narrative)";

  private static final Library LIBRARY = library();

  private record Attempt(String field, String token, int kilobytes) {
    String value() {
      return repeated(token, kilobytes * 1024 / token.getBytes(UTF_8).length);
    }
  }

  private static String repeated(String token, int count) {
    int head = token.indexOf(ONCE);
    return head < 0
        ? token.repeat(count)
        : token.substring(0, head) + token.substring(head + 1).repeat(count);
  }

  private static Library library() {
    try {
      return Objects.requireNonNull(ContentReader.read(BASE, ContentOptions.DEFAULT).library());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every field of the schema that may hold a single value, and the narrative. */
  private static List<String> fields() {
    Stream<String> single =
        FieldDictionary.ofCase().stream()
            .filter(field -> !field.types().contains("object"))
            .flatMap(RepeatedTokensTest::places);
    return Stream.concat(single, Stream.of(NARRATIVE)).toList();
  }

  private static Stream<String> places(Field field) {
    List<String> places = new ArrayList<>();
    if (field.types().contains("array")) {
      places.add(field.path() + "[]");
    }
    if (!field.types().equals(List.of("array"))) {
      places.add(field.path());
    }
    return places.stream();
  }

  private static List<Attempt> attempts() {
    List<Attempt> all = new ArrayList<>();
    for (String field : fields()) {
      for (String token : TOKENS) {
        KILOBYTES.forEach(kilobytes -> all.add(new Attempt(field, token, kilobytes)));
      }
    }
    return all;
  }

  @Test
  void the_whole_schema_is_tried() {
    List<String> fields = fields();
    assertTrue(
        fields.containsAll(
            List.of(
                "id",
                "source.url",
                "roles[].tasks[].task",
                "measures[]",
                "stories[].steps[].text")),
        fields::toString);
  }

  @Test
  void a_token_repeated_in_any_field_is_read_or_reported() throws Exception {
    List<Attempt> some = Trials.sample(attempts(), 400, "repeated tokens");
    SmallStack.run(
        () -> {
          for (Attempt attempt : some) {
            try {
              read(attempt.field, attempt.value());
            } catch (StackOverflowError | RuntimeException e) {
              throw new AssertionError(attempt.toString(), e);
            }
          }
        });
  }

  private static List<String> grown() {
    return Trials.sample(fields(), 3, "growth of fields");
  }

  @Tag("scale")
  @ParameterizedTest
  @MethodSource("grown")
  void a_repeated_token_costs_what_its_length_does(String field) {
    for (String token : Trials.sample(TOKENS, 2, "growth of " + field)) {
      int most = 120 * 1024 / token.getBytes(UTF_8).length;
      Growth.assertInLine(field + ": " + token, most, count -> read(field, repeated(token, count)));
    }
  }

  private static void read(String field, String value) {
    String narrative = field.equals(NARRATIVE) ? value : "あ";
    String fields = field.equals(NARRATIVE) ? "{}" : instance(field, value).toString();
    String text = "---\n" + fields + "\n---\n\n## 目的\n\n" + narrative + "\n";
    FileProblems findings = SourceFiles.decode(text.getBytes(UTF_8), "content/cases/minami.md");
    CaseFile file =
        new CaseFile(Path.of("minami.md"), "cases/minami.md", "minami", null, List.of());
    ParsedCase parsed =
        new CaseReader(LIBRARY.vocabulary(), LIBRARY.areas(), OwnFields.NONE).read(file, findings);
    assertTrue(parsed.study() != null || findings.hasErrors(), "nothing read and nothing said");
  }

  /** A case with one example of each mapping above the field, and the value in the field. */
  private static JsonNode instance(String path, String value) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    ObjectNode owner = root;
    String[] steps = path.split("\\.");
    for (int i = 0; i < steps.length - 1; i++) {
      String name = steps[i].replace("[]", "");
      owner = steps[i].endsWith("[]") ? owner.putArray(name).addObject() : owner.putObject(name);
    }
    String last = steps[steps.length - 1];
    if (last.endsWith("[]")) {
      ArrayNode list = owner.putArray(last.replace("[]", ""));
      list.add(value);
    } else {
      owner.put(last, value);
    }
    return root;
  }
}
