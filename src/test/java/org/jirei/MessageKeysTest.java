package org.jirei;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message is used by code or a template, and every key in use has a message. */
class MessageKeysTest {

  /** What is put before a word that is known when the program runs: {@code "case." + id}. */
  private static final Pattern PREFIX = Pattern.compile("\"([A-Za-z.-]+\\.)\"\\s*[+)]");

  /** What is put behind such a word: {@code what + ".title"}. */
  private static final Pattern SUFFIX = Pattern.compile("\\+\\s*\"(\\.[A-Za-z.-]+)\"");

  /** Units stand in documents, so that no code names them. */
  private static final String UNIT = "unit.";

  /** What picocli asks for on its own, of the program and of each command. */
  private static final Pattern OF_PICOCLI =
      Pattern.compile("(?:jirei\\.(?:[a-z]+\\.)*)?usage\\.(?:header|footer|[a-zA-Z]+Heading)");

  private static final Pattern ASKED_BY_TEMPLATE =
      Pattern.compile("\\bt\\(\"([A-Za-z.-]+[A-Za-z])\"[,)]");

  private static final Pattern WORD = Pattern.compile("(\\w+)");

  private static final String SOURCES = sources();
  private static final Set<String> PREFIXES = all(PREFIX, SOURCES);
  private static final Set<String> SUFFIXES = all(SUFFIX, SOURCES);
  private static final Set<String> NAMES = all(WORD, SOURCES);

  @ParameterizedTest
  @ValueSource(strings = {"site", "cli", "help", "preview"})
  void every_key_of_what_is_said_is_asked_for(String section) {
    assertEquals(Set.of(), unasked(Messages.of(Language.JA, section)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "scaffold"})
  void every_key_of_what_case_files_say_is_asked_for(String section) {
    assertEquals(Set.of(), unasked(Messages.ofCaseFiles(section)));
  }

  @Test
  void every_key_that_a_template_asks_for_has_words() {
    Set<String> asked = all(ASKED_BY_TEMPLATE, SOURCES);
    asked.removeAll(Messages.of(Language.JA, "site").keys());
    assertEquals(Set.of(), asked);
  }

  private static Set<String> unasked(Messages messages) {
    Set<String> keys = new TreeSet<>(messages.keys());
    keys.removeIf(MessageKeysTest::isAskedFor);
    return keys;
  }

  private static boolean isAskedFor(String key) {
    return key.startsWith(UNIT)
        || OF_PICOCLI.matcher(key).matches()
        || isQuoted(key)
        || isOption(key.substring(key.lastIndexOf('.') + 1))
        || PREFIXES.stream()
            .filter(key::startsWith)
            .anyMatch(prefix -> isWord(key.substring(prefix.length())))
        || SUFFIXES.stream()
            .filter(key::endsWith)
            .anyMatch(suffix -> isQuoted(key.substring(0, key.length() - suffix.length())));
  }

  /** Options are described under their names, arguments under what their annotation says. */
  private static boolean isOption(String name) {
    return isQuoted("--" + name) || SOURCES.contains("descriptionKey = \"" + name + "\"");
  }

  /** An id or a constant, perhaps with something behind it: {@code planner.words}. */
  private static boolean isWord(String rest) {
    int dot = rest.indexOf('.');
    String word = dot < 0 ? rest : rest.substring(0, dot);
    String constant =
        word.replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
    return isQuoted(word) || NAMES.contains(word) || NAMES.contains(constant);
  }

  private static boolean isQuoted(String word) {
    return SOURCES.contains('"' + word + '"');
  }

  /** The first group of every match. */
  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() {
    StringBuilder sources = new StringBuilder();
    for (String folder : List.of("src/main/java", "templates")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(path -> path.toString().matches(".*\\.(?:java|jte|js)")).toList()) {
          sources.append(Files.readString(file)).append('\n');
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return sources.toString();
  }
}
