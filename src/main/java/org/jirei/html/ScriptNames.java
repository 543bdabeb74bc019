package org.jirei.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.html.ScriptShape.Role;
import org.jirei.html.ScriptTokens.Token;

/**
 * Gives short names to what a script declares: constants, variables, functions, classes and
 * parameters. Properties and what belongs to the browser keep theirs.
 *
 * <p>Every name has one short name in the whole script, wherever it is declared, and no two names
 * share one, so each use still means the declaration that it meant before. A name that means the
 * browser's somewhere in the script stays. {@code ScriptNamesTest} compares all uses in all scripts
 * with what the TypeScript compiler makes of them.
 */
final class ScriptNames {

  private static final String FIRST = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";
  private static final String FURTHER = FIRST + "0123456789";

  private final List<Token> tokens;
  private final ScriptShape shape;

  private ScriptNames(List<Token> tokens) {
    this.tokens = tokens;
    this.shape = new ScriptShape(tokens);
  }

  static List<Token> shortened(List<Token> tokens) {
    return new ScriptNames(tokens).renamed();
  }

  private List<Token> renamed() {
    Map<String, String> names = names();
    List<Token> renamed = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Role role = shape.role(at);
      String name = role == Role.OTHER ? null : names.get(token.text());
      if (name == null) {
        renamed.add(token);
      } else if (role == Role.NAME) {
        renamed.add(new Token(name, token.spaced()));
      } else {
        renamed.addAll(List.of(token, new Token(":", false), new Token(name, false)));
      }
    }
    return renamed;
  }

  /** Short names by long ones; the most frequent have the shortest. */
  private Map<String, String> names() {
    Set<String> own = shape.own();
    Map<String, Integer> uses = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>(ScriptShape.RESERVED);
    for (int at = 0; at < tokens.size(); at++) {
      String text = tokens.get(at).text();
      if (shape.role(at) == Role.OTHER) {
        continue;
      }
      if (own.contains(text)) {
        uses.merge(text, 1, Integer::sum);
      } else {
        taken.add(text);
      }
    }
    List<String> byUse = new ArrayList<>(uses.keySet());
    byUse.sort(Comparator.comparing(uses::get, Comparator.reverseOrder()));
    Map<String, String> names = new HashMap<>();
    int number = 0;
    for (String name : byUse) {
      String made = made(number++);
      while (taken.contains(made)) {
        made = made(number++);
      }
      names.put(name, made);
    }
    return names;
  }

  private static String made(int number) {
    StringBuilder name = new StringBuilder().append(FIRST.charAt(number % FIRST.length()));
    for (int rest = number / FIRST.length(); rest > 0; rest = (rest - 1) / FURTHER.length()) {
      name.append(FURTHER.charAt((rest - 1) % FURTHER.length()));
    }
    return name.toString();
  }
}
