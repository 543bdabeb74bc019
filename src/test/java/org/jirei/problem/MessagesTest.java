package org.jirei.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jirei.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  @ParameterizedTest
  @MethodSource("org.jirei.text.Language#ofMessages")
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
    assertEquals(wanted, new TreeSet<>(Messages.in(language).keys()));
  }

  @ParameterizedTest
  @MethodSource("org.jirei.text.Language#ofMessages")
  void every_placeholder_is_an_argument_and_every_argument_is_said(Language language) {
    Messages messages = Messages.in(language);
    for (ProblemKind kind : ProblemKind.values()) {
      String words = messages.get(kind.id()) + messages.get(kind.id() + ".help");
      if (suggests(kind)) {
        String near = messages.get(kind.id() + ".help.near");
        assertTrue(near.contains("{nearest}"), kind + " in " + language);
        assertTrue(!words.contains("{nearest}"), kind + " in " + language);
        words += near;
      }
      Set<String> named =
          Messages.PLACEHOLDER
              .matcher(words)
              .results()
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(kind.arguments()), named, kind + " in " + language);
    }
  }

  private static boolean suggests(ProblemKind kind) {
    List<String> arguments = kind.arguments();
    return !arguments.isEmpty() && arguments.getLast().equals("nearest");
  }
}
