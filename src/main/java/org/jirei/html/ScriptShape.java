package org.jirei.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.html.ScriptTokens.Token;

/**
 * Which words of a script are names of its own or of the browser, and which it declares. It reads
 * as much of the language as the scripts of this repository use: statements end with semicolons, a
 * label or a field of a class is not understood.
 */
final class ScriptShape {

  /** Words that are never names; some of them only where no name can stand. */
  static final Set<String> RESERVED =
      Set.of(
          ("arguments as async await break case catch class const continue debugger default delete"
                  + " do else enum eval export extends false finally for from function get if"
                  + " import in instanceof let new null of return set static super switch this"
                  + " throw true try typeof undefined var void while with yield")
              .split(" "));

  /** After these words a brace opens an object, not a block. */
  private static final Set<String> BEFORE_OBJECTS =
      Set.of(
          "await",
          "case",
          "const",
          "default",
          "delete",
          "in",
          "instanceof",
          "let",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "var",
          "void",
          "yield");

  private static final Set<String> DECLARING = Set.of("const", "let", "var");

  /** What a word is. */
  enum Role {
    /** A name by itself. */
    NAME,
    /** A name that is the property of that name as well, as in <code>{ name }</code>. */
    SHORTHAND,
    /** Anything else: a property, a reserved word, no word at all. */
    OTHER
  }

  private record Scope(int from, int to) {}

  private enum Brace {
    BLOCK,
    OBJECT,
    CLASS
  }

  private final List<Token> tokens;

  /**
   * For each token the tokens before and after it that end no line; -1 and the size at the ends.
   */
  private final int[] before;

  private final int[] after;

  /** For each bracket its partner. */
  private final int[] partner;

  /** For each token the innermost bracket around it; -1 outside of all. */
  private final int[] around;

  private final Brace[] braces;

  /** From where to where each name means what the script declares. */
  private final Map<String, List<Scope>> scopes = new HashMap<>();

  ScriptShape(List<Token> tokens) {
    this.tokens = tokens;
    int size = tokens.size();
    before = new int[size];
    after = new int[size];
    partner = new int[size];
    around = new int[size];
    braces = new Brace[size];
    link();
    for (int at = 0; at < size; at++) {
      readDeclaration(at);
    }
  }

  /** All names that never mean anything but what the script declares. */
  Set<String> own() {
    Set<String> own = new HashSet<>(scopes.keySet());
    for (int at = 0; at < tokens.size(); at++) {
      if (role(at) != Role.OTHER && !isDeclaredFor(at)) {
        own.remove(text(at));
      }
    }
    return own;
  }

  private boolean isDeclaredFor(int at) {
    return scopes.getOrDefault(text(at), List.of()).stream()
        .anyMatch(scope -> scope.from() <= at && at <= scope.to());
  }

  Role role(int at) {
    if (!isName(at) || isProperty(at) || isKey(at) || isMethod(at)) {
      return Role.OTHER;
    }
    return isShorthand(at) ? Role.SHORTHAND : Role.NAME;
  }

  private void link() {
    Deque<Integer> open = new ArrayDeque<>();
    int last = -1;
    for (int at = 0; at < tokens.size(); at++) {
      before[at] = last;
      if (!tokens.get(at).equals(Token.LINE_END)) {
        last = at;
      }
      if (closes(at) && !open.isEmpty()) {
        int begin = open.pop();
        partner[begin] = at;
        partner[at] = begin;
      }
      around[at] = open.isEmpty() ? -1 : open.peek();
      if (opens(at)) {
        braces[at] = is(at, "{") ? brace(at) : Brace.BLOCK;
        open.push(at);
      }
    }
    int next = tokens.size();
    for (int at = tokens.size() - 1; at >= 0; at--) {
      after[at] = next;
      if (!tokens.get(at).equals(Token.LINE_END)) {
        next = at;
      }
    }
  }

  private boolean opens(int at) {
    String text = tokens.get(at).text();
    boolean isTemplate = text.startsWith("`") || (text.startsWith("}") && text.length() > 1);
    return isTemplate ? text.endsWith("${") : text.length() == 1 && "([{".contains(text);
  }

  private boolean closes(int at) {
    String text = tokens.get(at).text();
    return text.startsWith("}") || text.equals(")") || text.equals("]");
  }

  private Brace brace(int at) {
    int previous = before[at];
    if (previous < 0) {
      return Brace.BLOCK;
    }
    Token token = tokens.get(previous);
    if (isName(previous)) {
      return Brace.CLASS;
    }
    boolean isObject =
        token.isWord()
            ? BEFORE_OBJECTS.contains(token.text())
            : !endsArrow(previous) && !List.of(")", ";", "{", "}").contains(token.text());
    return isObject ? Brace.OBJECT : Brace.BLOCK;
  }

  private void readDeclaration(int at) {
    if (is(at, "function") || is(at, "class")) {
      int named = is(after[at], "*") ? after[after[at]] : after[at];
      if (isName(named)) {
        declare(named);
      }
    } else if (DECLARING.contains(text(at))) {
      readList(after[at], tokens.size());
    } else if (is(at, "(") && isOfParameters(at)) {
      readList(after[at], partner[at]);
    } else if (isName(at) && endsArrow(after(after(at)))) {
      declare(at);
    }
  }

  private void declare(int at) {
    int begin = around[at];
    while (begin >= 0 && !is(begin, "(") && (!is(begin, "{") || braces[begin] == Brace.OBJECT)) {
      begin = around[begin];
    }
    Scope scope;
    if (endsArrow(after(after(at)))) {
      scope = new Scope(at, endOfBody(at));
    } else if (is(begin, "(")) {
      scope = new Scope(begin, endOfBody(partner[begin]));
    } else {
      scope = begin < 0 ? new Scope(0, tokens.size()) : new Scope(begin, partner[begin]);
    }
    scopes.computeIfAbsent(text(at), name -> new ArrayList<>()).add(scope);
  }

  /** Where the block or the expression ends for which parameters are declared. */
  private int endOfBody(int parameters) {
    int at = after(parameters);
    if (endsArrow(after(at))) {
      at = after(after(at));
    }
    if (is(at, "{")) {
      return partner[at];
    }
    while (at < tokens.size() && !closes(at) && !is(at, ",") && !is(at, ";")) {
      at = after(opens(at) ? partner[at] : at);
    }
    return at;
  }

  /** Whether what stands in these parentheses is declared by standing there. */
  private boolean isOfParameters(int at) {
    int previous = before[at];
    boolean isFunction =
        is(previous, "catch") || is(previous, "function") || is(before(previous), "function");
    return isFunction || endsArrow(after(after(partner[at]))) || isMethod(previous);
  }

  /** Reads names and patterns between commas, up to a place or the end of the statement. */
  private void readList(int from, int to) {
    boolean isValue = false;
    for (int at = from; at < to; at = after[at]) {
      if (is(at, ";") || closes(at) || is(at, "of") || is(at, "in")) {
        return;
      }
      if (is(at, ",")) {
        isValue = false;
      } else if (is(at, "=")) {
        isValue = true;
      } else if (!isValue && isName(at) && !is(after[at], ":")) {
        declare(at);
      }
      if (opens(at)) {
        if (!isValue) {
          readList(after[at], partner[at]);
        }
        at = partner[at];
      }
    }
  }

  private boolean isName(int at) {
    if (at < 0 || at >= tokens.size() || RESERVED.contains(text(at))) {
      return false;
    }
    return Character.isJavaIdentifierStart(text(at).charAt(0));
  }

  /** Behind a dot, unless the dot is the last of three. */
  private boolean isProperty(int at) {
    int previous = before[at];
    return is(previous, ".") && !is(before[previous], ".");
  }

  private boolean isKey(int at) {
    return is(after[at], ":") && beginsPart(at) && isIn(at, Brace.OBJECT);
  }

  private boolean isShorthand(int at) {
    boolean ends = List.of(",", "}", "=").contains(text(after[at]));
    return ends && beginsPart(at) && isIn(at, Brace.OBJECT);
  }

  private boolean beginsPart(int at) {
    return is(before[at], "{") || is(before[at], ",");
  }

  private boolean isMethod(int at) {
    if (!isName(at) || isIn(at, Brace.CLASS)) {
      return isName(at);
    }
    boolean isAfterWord = before[at] >= 0 && RESERVED.contains(text(before[at]));
    boolean canBegin = beginsPart(at) || (isAfterWord && !is(before[at], "function"));
    int open = after[at];
    return canBegin && isIn(at, Brace.OBJECT) && is(open, "(") && is(after[partner[open]], "{");
  }

  private boolean isIn(int at, Brace kind) {
    return around[at] >= 0 && braces[around[at]] == kind;
  }

  /** Whether a token is the second sign of an arrow. */
  private boolean endsArrow(int at) {
    return is(at, ">") && !tokens.get(at).spaced() && at > 0 && is(at - 1, "=");
  }

  private int before(int at) {
    return at < 0 ? -1 : before[at];
  }

  private int after(int at) {
    return at >= tokens.size() ? tokens.size() : after[at];
  }

  private boolean is(int at, String text) {
    return text(at).equals(text);
  }

  private String text(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
  }
}
