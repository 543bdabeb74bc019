package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Path FILES = Path.of("src/main/resources/org/jirei");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?=[|}])");

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .sorted()
          .toList();
    }
  }

  static List<String> languages() throws IOException {
    return files().stream().filter(name -> name.startsWith("messages_")).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_the_same_keys_and_the_same_places_for_values(String file)
      throws IOException {
    Map<String, String> japanese = comparable(read("messages_ja.properties"));
    Map<String, String> other = comparable(read(file));
    assertEquals(japanese.keySet(), other.keySet());
    japanese.forEach(
        (key, words) -> assertEquals(places(words), places(other.getOrDefault(key, "")), key));
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_key_stands_twice_for_the_last_one_would_win(String file) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String line : Files.readAllLines(FILES.resolve(file))) {
      int end = line.indexOf('=');
      assertTrue(end < 0 || !line.matches("[a-z].*") || keys.add(line.substring(0, end)), line);
    }
    assertEquals(read(file).keySet(), keys);
  }

  /** Picocli fills in help texts and has its own placeholders. */
  @ParameterizedTest
  @MethodSource("files")
  void no_message_has_a_brace_that_belongs_to_nothing(String file) throws IOException {
    read(file)
        .forEach(
            (key, words) -> {
              if (!key.startsWith("help.")) {
                MessagePattern.parse(words);
              }
            });
  }

  @Test
  void a_place_takes_its_value_by_number_or_by_name() {
    assertEquals("b before a", fill("{1} before {0}", Map.of("0", "a", "1", "b")));
    assertEquals("title is missing", fill("{field} is missing", Map.of("field", "title")));
  }

  @Test
  void a_value_of_one_takes_the_first_form() {
    String pattern = "{0} {0|case|cases}, {1} {1|is|are} new";
    assertEquals("1 case, 2 are new", fill(pattern, Map.of("0", "1", "1", "2")));
    assertEquals("0 cases, 1 is new", fill(pattern, Map.of("0", "0", "1", "1")));
  }

  @Test
  void a_doubled_brace_is_a_brace_and_values_are_not_read_for_places() {
    assertEquals("{seminar} {1}", fill("{{seminar}} {0}", Map.of("0", "{1}")));
  }

  @Test
  void a_missing_value_a_missing_key_and_a_lone_brace_are_errors() {
    assertThrows(IllegalArgumentException.class, () -> fill("{0} and {1}", Map.of("0", "a")));
    assertThrows(IllegalArgumentException.class, () -> fill("{0", Map.of("0", "a")));
    Messages messages = Messages.of(Language.EN, "site");
    assertThrows(IllegalArgumentException.class, () -> messages.get("no.such.words"));
    assertThrows(IllegalArgumentException.class, () -> messages.get("list.count"));
    assertThrows(IllegalArgumentException.class, () -> messages.pattern("no.such.words"));
  }

  private static String fill(String pattern, Map<String, String> values) {
    return MessagePattern.parse(pattern).fill(values::get);
  }

  /** Without what the schema says in Japanese and a file in every other language. */
  private static Map<String, String> comparable(Map<String, String> messages) {
    messages.keySet().removeIf(key -> key.startsWith("form.field."));
    return messages;
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> read(String file) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(FILES.resolve(file))) {
      properties.load(in);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, words) -> messages.put((String) key, (String) words));
    return messages;
  }
}
