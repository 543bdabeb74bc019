package org.jirei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.fixtures.SmallStack;
import org.jirei.fixtures.Trials;
import org.jirei.model.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program recurses once for each repetition of what it matches: the
 * engine of Java does so for a group that is repeated and holds a choice, and a text of a few
 * kilobytes then overflows the stack.
 *
 * <p>Each pattern is tried with repetitions of the letters that stand in it, as its own language
 * consists of them.
 */
@Tag("broad")
class PatternsTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** Long enough to overflow a small stack; short enough for searches that try every start. */
  private static final int LENGTH = 4_000;

  /** A call with a pattern in quotation marks: {@code words.matches("[a-z]+")}. */
  private static final Pattern IN_CALL =
      Pattern.compile(
          "\\.(?:(?:matches|split)\\(|(?:replaceAll|replaceFirst)\\((?=[^;]*?\",\\s))\\s*"
              + "\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*[,)]");

  @Test
  void no_pattern_of_the_program_recurses_for_each_repetition() throws Exception {
    SortedMap<String, Pattern> patterns = constants();
    patterns.putAll(inCalls());
    assertTrue(patterns.size() > 150, () -> "only " + patterns.keySet());
    List<String> overflows = new ArrayList<>();
    SmallStack.run(() -> patterns.forEach((place, pattern) -> tryAll(place, pattern, overflows)));
    assertEquals(List.of(), overflows);
  }

  private static void tryAll(String place, Pattern pattern, List<String> overflows) {
    for (String token : Trials.sample(tokens(pattern), 40, place)) {
      String text = token.repeat(LENGTH / token.length());
      try {
        pattern.matcher(text).matches();
        pattern.matcher(text).lookingAt();
      } catch (StackOverflowError e) {
        overflows.add(place + " with " + token + ": " + pattern);
        return;
      }
    }
  }

  /** Letters of the pattern, alone and in pairs. */
  private static List<String> tokens(Pattern pattern) {
    Set<String> letters = new LinkedHashSet<>();
    pattern
        .pattern()
        .codePoints()
        .filter(c -> "()?*+{}^$|\\".indexOf(c) < 0)
        .limit(40)
        .forEach(c -> letters.add(Character.toString(c)));
    letters.addAll(List.of("a", "1", " ", "あ"));
    List<String> tokens = new ArrayList<>(letters);
    for (String one : letters) {
      letters.forEach(other -> tokens.add(one + other));
    }
    return tokens;
  }

  private static SortedMap<String, Pattern> constants() throws Exception {
    SortedMap<String, Pattern> found = new TreeMap<>();
    Path classes =
        Path.of(Library.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
        Class<?> type =
            Class.forName(name.substring(0, name.length() - ".class".length()), false, loader());
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
            field.setAccessible(true);
            found.put(type.getName() + "." + field.getName(), (Pattern) field.get(null));
          }
        }
      }
    }
    return found;
  }

  private static ClassLoader loader() {
    return PatternsTest.class.getClassLoader();
  }

  private static SortedMap<String, Pattern> inCalls() throws IOException {
    SortedMap<String, Pattern> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher call = IN_CALL.matcher(Files.readString(file));
        while (call.find()) {
          String place = SOURCES.relativize(file) + " at " + call.start();
          found.put(place, Pattern.compile(unescaped(call.group(1))));
        }
      }
    }
    return found;
  }

  /** What the compiler makes of a literal. */
  private static String unescaped(String literal) {
    return Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})")
        .matcher(literal)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .translateEscapes();
  }
}
