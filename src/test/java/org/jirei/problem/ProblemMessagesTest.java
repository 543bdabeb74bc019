package org.jirei.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[|}]");

  @ParameterizedTest
  @MethodSource("org.jirei.text.Language#builtIn")
  void every_kind_has_its_sentence_and_help_and_nothing_else_stands_there(Language language) {
    Set<String> wanted =
        new TreeSet<>(Set.of("help", "severity.error", "severity.warning", "severity.note"));
    for (ProblemKind kind : ProblemKind.values()) {
      wanted.add(kind.id());
      wanted.add(kind.id() + ".help");
      if (suggests(kind)) {
        wanted.add(kind.id() + ".help.near");
      }
    }
    assertEquals(wanted, new TreeSet<>(Messages.of(language, "problem").keys()));
  }

  @ParameterizedTest
  @MethodSource("org.jirei.text.Language#builtIn")
  void every_placeholder_is_an_argument_and_every_argument_is_said(Language language) {
    Messages messages = Messages.of(language, "problem");
    for (ProblemKind kind : ProblemKind.values()) {
      String words = messages.pattern(kind.id()) + messages.pattern(kind.id() + ".help");
      if (suggests(kind)) {
        String near = messages.pattern(kind.id() + ".help.near");
        assertTrue(near.contains("{nearest}"), kind + " in " + language);
        assertTrue(!words.contains("{nearest}"), kind + " in " + language);
        words += near;
      }
      Set<String> named =
          PLACE
              .matcher(words)
              .results()
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> said = new TreeSet<>(kind.arguments());
      said.removeIf(name -> name.contains(ProblemKind.IN_LANGUAGE));
      assertEquals(said, named, kind + " in " + language);
    }
  }

  private static boolean suggests(ProblemKind kind) {
    List<String> arguments = kind.arguments();
    return !arguments.isEmpty() && arguments.getLast().equals("nearest");
  }
}
