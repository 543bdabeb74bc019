package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.content.CaseOutline.Place;
import org.jirei.content.CaseOutline.Value;
import org.jirei.fixtures.Trials;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.junit.jupiter.api.Test;

/** Whatever field holds a flawed character, it is told at its place. */
class FlawedCharactersTest {

  private static final Set<ProblemKind> KINDS =
      Set.of(
          ProblemKind.CONTROL_CHARACTER,
          ProblemKind.DAMAGED_CHARACTER,
          ProblemKind.PRIVATE_USE_CHARACTER,
          ProblemKind.DIRECTION_CHARACTER,
          ProblemKind.HIDDEN_CHARACTER);

  /** A value of a field in a file of the repository. */
  private record Field(String text, Value value, Place place) {}

  @Test
  void a_character_as_written_is_told_at_its_column() throws IOException {
    List<Integer> characters = characters().filter(c -> c < 0xd800 || c > 0xdfff).boxed().toList();
    for (Field field : fields().values()) {
      for (int c : Trials.sample(characters, 12, "written in " + field.value.path())) {
        // The quotation mark of a value stays before it.
        int column = field.place.column() + 1;
        String changed = with(field, column, Character.toString(c));
        assertTold(c, changed, field.place.line(), column, 1);
      }
    }
  }

  @Test
  void a_character_as_an_escape_is_told_at_the_escape() throws IOException {
    List<Integer> characters = characters().boxed().toList();
    for (Field field : fields().values()) {
      for (int c : Trials.sample(characters, 12, "escaped in " + field.value.path())) {
        String escape = String.format(Locale.ROOT, c > 0xffff ? "\\U%08X" : "\\u%04x", c);
        String quoted = "\"あ" + escape + "い\"";
        String line = line(field.text, field.place.line());
        int start = line.offsetByCodePoints(0, field.place.column() - 1);
        int end = line.offsetByCodePoints(start, field.place.length());
        String changed = replaced(field, line.substring(0, start) + quoted + line.substring(end));
        int column = field.place.column() + 2;
        assertTold(c, changed, field.place.line(), column, escape.length());
      }
    }
  }

  @Test
  void a_character_in_the_narrative_is_told_at_its_column() throws IOException {
    String text = Files.readString(Path.of("content/cases/ogaki.md"));
    int number = (int) text.lines().count();
    List<Integer> characters = characters().filter(c -> c < 0xd800 || c > 0xdfff).boxed().toList();
    for (int c : Trials.sample(characters, 200, "narrative")) {
      String written = text + "\n終わり" + Character.toString(c) + "です。\n";
      assertTold(c, written, number + 2, 4, 1);
      String reference = "&#x" + Integer.toHexString(c) + ";";
      assertTold(c, text + "\n終わり" + reference + "です。\n", number + 2, 4, reference.length());
    }
  }

  @Test
  void no_case_of_this_repository_has_one() throws IOException {
    for (Path file : cases()) {
      assertEquals(List.of(), SourceFiles.read(file, file.toString()).problems());
    }
  }

  private static void assertTold(int c, String text, int line, int column, int length) {
    FileProblems findings = SourceFiles.decode(text.getBytes(UTF_8), "x.md");
    Document.markdown(findings);
    String name = String.format(Locale.ROOT, "U+%04X", c);
    List<Problem> told =
        findings.problems().stream().filter(problem -> KINDS.contains(problem.kind())).toList();
    assertEquals(1, told.size(), () -> name + " in line " + line + ": " + findings.problems());
    Problem problem = told.getFirst();
    assertEquals(line, problem.at().line(), name);
    assertEquals(column, problem.at().column(), name);
    assertEquals(length, problem.length(), name);
    assertTrue(problem.arguments().getFirst().startsWith(name), problem.arguments().toString());
  }

  private static String with(Field field, int column, String character) {
    String line = line(field.text, field.place.line());
    int at = line.offsetByCodePoints(0, column - 1);
    return replaced(field, line.substring(0, at) + character + line.substring(at));
  }

  private static String replaced(Field field, String line) {
    List<String> lines = new ArrayList<>(field.text.lines().toList());
    lines.set(field.place.line() - 1, line);
    return String.join("\n", lines) + "\n";
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1).findFirst().orElseThrow();
  }

  /** One value of each field that the cases of this repository use. */
  private static Map<String, Field> fields() throws IOException {
    Map<String, Field> fields = new TreeMap<>();
    for (Path file : cases()) {
      String text = Files.readString(file);
      for (Value value : CaseOutline.of(text, false).values()) {
        Place place = value.place();
        if (place != null && place.length() > 1) {
          fields.putIfAbsent(CaseOutline.pattern(value.path()), new Field(text, value, place));
        }
      }
    }
    assertTrue(fields.size() > 60, fields.keySet().toString());
    return fields;
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/cases"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** All of each kind; of private use, the ends of its three ranges. */
  private static IntStream characters() {
    int[] privateUse = {0xe000, 0xf0a7, 0xf8ff, 0xf0000, 0xffffd, 0x100000, 0x10fffd};
    IntStream controls =
        IntStream.concat(IntStream.range(0, 0x20), IntStream.rangeClosed(0x7f, 0x9f))
            .filter(c -> c != '\t' && c != '\n' && c != '\r');
    IntStream lost =
        IntStream.concat(
            IntStream.concat(IntStream.of(0xfffc, 0xfffd), IntStream.rangeClosed(0xfdd0, 0xfdef)),
            IntStream.rangeClosed(0, 0x10)
                .flatMap(p -> IntStream.of(p << 16 | 0xfffe, p << 16 | 0xffff)));
    IntStream invisible =
        IntStream.of(
            0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x3164, 0xffa0, 0x1d173, 0x200b,
            0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
            0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xe0001,
            0xe0041);
    return Stream.of(
            controls, lost, invisible, IntStream.of(privateUse), IntStream.of(0xd800, 0xdfff))
        .flatMapToInt(s -> s);
  }
}
