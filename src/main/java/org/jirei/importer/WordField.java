package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * A field of Word that shows something although it has no result: a list, a sign in a circle or a
 * fraction.
 */
final class WordField {

  /** Draws its last argument into, or below, the one before: eq \o\ac(○,1). */
  private static final Pattern OVERLAID =
      Pattern.compile("(?is)\\s*eq\\b.*?\\\\o[^(]*\\((.*)[,;，](.+?)\\)\\s*");

  /** A fraction: eq \f(3,4). */
  private static final Pattern FRACTION =
      Pattern.compile("(?is)\\s*eq\\s+\\\\f\\s*\\(([^(),;，]+)[,;，]([^(),;，]+)\\)\\s*");

  private static final Pattern FORMULA = Pattern.compile("(?i)\\s*eq\\b");

  private static final Pattern CIRCLE = Pattern.compile("\\s*[○〇◯]\\s*");
  private static final Pattern FRAME = Pattern.compile("\\s*[○〇◯□△◇]\\s*");

  private static final int MOST_CIRCLED = 20;

  private final StringBuilder instruction = new StringBuilder();
  private final List<String> choices = new ArrayList<>();
  private int chosen;
  private boolean result;

  void instruct(String words) {
    instruction.append(words);
  }

  void offer(@Nullable String choice) {
    choices.add(choice == null ? "" : choice);
  }

  void choose(@Nullable String index) {
    chosen = index != null && index.matches("[0-9]{1,4}") ? Integer.parseInt(index) : 0;
  }

  /** The result follows as text. */
  void separate() {
    result = true;
  }

  /** What the field shows besides its result. */
  String shown() {
    if (result) {
      return "";
    }
    Matcher overlaid = OVERLAID.matcher(instruction);
    if (overlaid.matches()) {
      return overlaid(overlaid.group(1), overlaid.group(2).strip());
    }
    Matcher fraction = FRACTION.matcher(instruction);
    if (fraction.matches()) {
      return fraction.group(1).strip() + "/" + fraction.group(2).strip();
    }
    return chosen < choices.size() ? choices.get(chosen) : "";
  }

  /** The instruction of a formula that shows something not known here; empty for none. */
  String unread() {
    boolean formula = FORMULA.matcher(instruction).lookingAt();
    return formula && !result && shown().isEmpty() ? instruction.toString() : "";
  }

  private static String overlaid(String under, String over) {
    String plain = Normaliser.normalise(over);
    boolean circled = CIRCLE.matcher(under).matches() && plain.matches("[1-9][0-9]?");
    if (circled && Integer.parseInt(plain) <= MOST_CIRCLED) {
      return Character.toString('①' + Integer.parseInt(plain) - 1);
    }
    return FRAME.matcher(under).matches() ? "（" + over + "）" : over;
  }
}
