package org.jirei.importer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for how lines of Japanese documents begin, end and continue. */
final class LineHeuristics {

  /** List markers. A number in a circle belongs to its item and is kept. */
  private static final Pattern BULLET =
      Pattern.compile("^(?<mark>[◆■●○◇□・▪•‣➢✓★☆▶►◎･]|[-–—*](?=[\\s\u3000]))[\\s\u3000]*(?=\\S)");

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[①-⑳❶-❿]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）](?![0-9０-９]))");

  /** 国の施策：, １部：, 第２回：. */
  private static final Pattern LABELLED = Pattern.compile("^[^：:。、（(「]{1,18}[：:](?!//).*");

  private static final String OPEN = "（(「『【［[〔《≪＜〈";
  private static final String CLOSED = "）)」』】］]〕》≫＞〉";

  /** A bracket that stays open for longer was never meant to close. */
  private static final int LONGEST_BRACKET = 120;

  /** How many characters at the end of a text are used to judge it. */
  private static final int TAIL = 2_000;

  /** A line at least this full was broken by the edge of its box. */
  private static final double FULL = 0.85;

  /**
   * Ends a line that is a complete paragraph, as in Word, Excel and CSV, so that no line is joined
   * to it (U+2029, the paragraph separator of Unicode).
   */
  static final String WHOLE = "\u2029";

  /** Ends a line that is a heading within a section (U+2028, the line separator of Unicode). */
  static final String TITLED = "\u2028";

  private LineHeuristics() {}

  static boolean isTitled(String line) {
    return line.endsWith(TITLED);
  }

  static boolean isWhole(String line) {
    return line.endsWith(WHOLE) || isTitled(line);
  }

  static String withoutEnd(String line) {
    return line.replace(WHOLE, "").replace(TITLED, "");
  }

  static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  static boolean isListed(String line) {
    return isBullet(line) || NUMBERED.matcher(line).find();
  }

  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).find();
  }

  static boolean isLabelled(String line) {
    return LABELLED.matcher(line).matches();
  }

  static boolean isNote(String line) {
    return line.startsWith("※") || line.startsWith("＊") || line.matches("^[(（]?注[0-9０-９]*[)）：:].*");
  }

  /** The list marker of a line, empty if there is none. */
  static String mark(String line) {
    Matcher matcher = BULLET.matcher(line);
    return matcher.find() ? matcher.group("mark") : "";
  }

  static String withoutMark(String line) {
    return BULLET.matcher(line).replaceFirst("");
  }

  /** Whether the line ends a sentence or an item. */
  static boolean isFinished(String text) {
    return isWhole(text) || end(text).matches("(?s).*(?:[。．！？!?]|[。！？][」』）)]|[)）]|など|等)$");
  }

  /** Whether the words are incomplete: inside brackets, after a comma or within a phrase. */
  static boolean breaksOff(String text) {
    return !isWhole(text) && isOpen(text)
        || end(text).matches("(?s).*[、，・／をにのはがとでへもや及び]$") && !isFinished(text);
  }

  /** Whether the words end in hiragana that cannot end an item. */
  static boolean endsInHiragana(String text) {
    return end(text).matches("(?s).*[ぁ-ん]$") && !isFinished(text);
  }

  /** Whether a line begins with a character that only continues a line. */
  static boolean goesOn(String line) {
    return line.matches("^(?:[、。）)」』ー]|の(?=[^ぁ-ん])|を|に(?=[^ぁ-ん])|が(?=[^ぁ-ん])).*");
  }

  /** Whether a bracket is open at the end. */
  static boolean isOpen(String words) {
    String text = tail(words);
    int depth = 0;
    int since = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        since = depth == 0 ? i : since;
        depth++;
      } else if (CLOSED.indexOf(c) >= 0 && depth > 0) {
        depth--;
      }
    }
    return depth > 0 && text.length() - since < LONGEST_BRACKET;
  }

  /** A text grows line by line. Looking at all of it each time would take quadratic time. */
  private static String tail(String text) {
    return text.length() > TAIL ? text.substring(text.length() - TAIL) : text;
  }

  /** The last characters. */
  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - 2));
  }

  static boolean isFull(String line, int widest) {
    return line.length() >= widest * FULL;
  }

  /** A hyphen at the end of a line joins the text around it: 052-/219. */
  private static boolean isLatinWord(String text, int at) {
    char c = text.charAt(at);
    return c < 0x2010 && c != '-' && c != '/' && c != '.' && c != ')' && c != '(';
  }

  /** Japanese needs no space at a line break, Latin words need one. */
  static String join(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return withoutEnd(before + after);
    }
    if (isWhole(before)) {
      return withoutEnd(before) + " " + withoutEnd(after);
    }
    boolean words = isLatinWord(before, before.length() - 1) && isLatinWord(after, 0);
    boolean apart = words && !tail(before).matches("(?s).*(?:://|www\\.)[^\\s（(]*$");
    return before + (apart ? " " : "") + withoutEnd(after);
  }

  /** Joins all lines into one text. */
  static String join(List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      String before = all.substring(Math.max(0, all.length() - TAIL));
      all.append(join(before, line).substring(before.length()));
    }
    return all.toString();
  }
}
