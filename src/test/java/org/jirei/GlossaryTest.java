package org.jirei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds names and messages to one word for one idea, as {@code src/docs/glossary.md} explains them.
 *
 * <p>Names are those of Java, scripts and templates, read word by word; messages are the values of
 * the English message files. The avoided words stand in a table of their own.
 */
class GlossaryTest {

  private static final Path TABLE = Path.of("src/test/resources/glossary.tsv");

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main"), Path.of("src/test/java"), Path.of("templates"));

  private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|jte|js)");
  private static final Pattern MESSAGES = Pattern.compile(".*_en\\.properties");

  /** Text in quotes and comments contains no names. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|//[^\n]*|/\\*[\\s\\S]*?\\*/");

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  /**
   * An avoided word.
   *
   * @param exceptions null if there are none
   */
  private record Avoided(String word, String instead, @Nullable Pattern exceptions) {

    static Avoided of(String line) {
      String[] cells = line.split("\t", -1);
      String exceptions = cells.length < 3 ? "" : cells[2].replaceFirst("\\s+#.*", "");
      return new Avoided(
          cells[0], cells[1], exceptions.isBlank() ? null : Pattern.compile(exceptions));
    }

    boolean isAllowedIn(String line) {
      return exceptions != null && exceptions.matcher(line).find();
    }
  }

  @Test
  void names_and_messages_use_the_words_of_the_glossary() throws IOException {
    Map<String, Avoided> avoided = table();
    List<String> found = new ArrayList<>();
    for (Path root : SOURCES) {
      for (Path file : files(root)) {
        String text = Files.readString(file);
        if (SOURCE.matcher(file.toString()).matches()) {
          boolean java = file.toString().endsWith(".java");
          find(
              file,
              java ? NO_NAME.matcher(text).replaceAll(GlossaryTest::lines) : text,
              avoided,
              found);
        } else if (MESSAGES.matcher(file.toString()).matches()) {
          find(file, text, avoided, found);
        }
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void an_avoided_word_is_found_inside_a_name_and_an_exception_is_not() throws IOException {
    List<String> found = new ArrayList<>();
    find(Path.of("A.java"), "int caseSheet;\nStyleSheet x;\nvoid is_mended() {}", table(), found);
    assertEquals(2, found.size(), found::toString);
    assertTrue(found.getFirst().startsWith("A.java:1: caseSheet"), found::toString);
    assertTrue(found.getLast().startsWith("A.java:3: is_mended"), found::toString);
  }

  private static void find(
      Path file, String text, Map<String, Avoided> avoided, List<String> found) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher name = NAME.matcher(lines[i]);
      while (name.find()) {
        Avoided word = avoidedIn(name.group(), avoided);
        if (word != null && !word.isAllowedIn(lines[i])) {
          found.add(file + ":" + (i + 1) + ": " + name.group() + "; say " + word.instead());
        }
      }
    }
  }

  private static @Nullable Avoided avoidedIn(String name, Map<String, Avoided> avoided) {
    return WORD.matcher(name)
        .results()
        .map(word -> avoided.get(word.group().toLowerCase(Locale.ROOT)))
        .filter(word -> word != null)
        .findFirst()
        .orElse(null);
  }

  /** As many lines as before, so that the places stay right. */
  private static String lines(java.util.regex.MatchResult gone) {
    return "\n".repeat((int) gone.group().chars().filter(c -> c == '\n').count());
  }

  private static Map<String, Avoided> table() throws IOException {
    Map<String, Avoided> avoided = new HashMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        Avoided word = Avoided.of(line);
        avoided.put(word.word(), word);
      }
    }
    return avoided;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
