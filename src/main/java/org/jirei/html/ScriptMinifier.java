package org.jirei.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jirei.html.ScriptTokens.Token;

/**
 * Removes from a script what only its authors need: comments, indentation, blank lines, and spaces
 * beside operators. Most line ends stay, because the end of a line may end a statement. Strings,
 * template literals and regular expressions do not change.
 */
public final class ScriptMinifier {

  /** Two of these side by side may form another operator or begin a comment. */
  private static final String OPERATORS = "+-*/<>!";

  /** After these a line end means nothing. */
  private static final Set<String> GOES_ON = Set.of(";", "{", "}", ",", "(", "[");

  private ScriptMinifier() {}

  /** The script without them. Its names stay. */
  public static String of(String script) {
    return written(ScriptTokens.of(script));
  }

  /** The same for a script of this repository, whose own names become short as well. */
  static String withShortNames(String script) {
    return written(together(dense(ScriptNames.shortened(ScriptTokens.of(script)))));
  }

  /**
   * Leaves out line ends where no statement ends without a semicolon, and the semicolon before a
   * closing brace. All statements of these scripts end with semicolons or blocks.
   */
  private static List<Token> dense(List<Token> tokens) {
    List<Token> dense = new ArrayList<>();
    for (Token token : tokens) {
      boolean isInside = !dense.isEmpty() && GOES_ON.contains(dense.getLast().text());
      if (token.equals(Token.LINE_END) && isInside) {
        continue;
      }
      if (token.is("}") && !dense.isEmpty() && dense.getLast().is(";")) {
        dense.removeLast();
      }
      dense.add(token);
    }
    return dense;
  }

  /**
   * Declares constants that follow each other in one statement. Only the semicolon between them
   * says where one ends: what stands in brackets may be statements of its own.
   */
  private static List<Token> together(List<Token> tokens) {
    List<Token> together = new ArrayList<>();
    Deque<Boolean> around = new ArrayDeque<>();
    boolean isDeclaring = false;
    boolean hasDeclared = false;
    for (Token token : tokens) {
      boolean goesOn = hasDeclared && token.is("const");
      hasDeclared = isDeclaring && token.is(";");
      switch (token.text()) {
        case "(", "[", "{" -> {
          around.push(isDeclaring);
          isDeclaring = false;
        }
        case ")", "]", "}" -> isDeclaring = around.pop();
        case "const" -> isDeclaring = true;
        case ";" -> isDeclaring = false;
        default -> {}
      }
      if (goesOn) {
        together.set(together.size() - 1, new Token(",", false));
      } else {
        together.add(token);
      }
    }
    return together;
  }

  private static String written(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (token.spaced() && !text.isEmpty()) {
        if (isNeeded(text.charAt(text.length() - 1), token.text().charAt(0))) {
          text.append(' ');
        }
      }
      text.append(token.text());
    }
    return text.toString();
  }

  /** Whether two characters need the space between them to keep their meaning. */
  private static boolean isNeeded(char before, char after) {
    return (Character.isJavaIdentifierPart(before) && Character.isJavaIdentifierPart(after))
        || (OPERATORS.indexOf(before) >= 0 && OPERATORS.indexOf(after) >= 0);
  }
}
