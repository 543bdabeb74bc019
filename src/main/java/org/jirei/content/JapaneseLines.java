package org.jirei.content;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jirei.text.ListSigns;

/**
 * Joins lines that were broken for the width of a page: Japanese takes no space there, Latin words
 * take one (CSS Text 3, segment break transformation, says the same of wide characters). A line
 * that begins with a list sign was not broken, but written as a line.
 */
final class JapaneseLines {

  /** From here on Unicode holds CJK, kana, and the symbols that Japanese sets in full width. */
  private static final int FIRST_WIDE = 0x2010;

  private JapaneseLines() {}

  /**
   * What a line break stands for: nothing, a space, or a line break.
   *
   * @param before the last code point before it
   * @param after the words after it, at least one
   */
  static String between(int before, String after) {
    if (ListSigns.startsItem(before, after)) {
      return "\n";
    }
    return isWide(before) || isWide(after.codePointAt(0)) ? "" : " ";
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= FIRST_WIDE && UnicodeScript.of(codePoint) != UnicodeScript.HANGUL;
  }

  /**
   * A text for a place that knows no lines: single breaks vanish or become a space, but for those
   * between the items of a list.
   */
  static String join(String text) {
    if (text.indexOf('\n') < 0) {
      return trim(text);
    }
    StringBuilder joined = new StringBuilder();
    boolean paragraph = false;
    for (String line : text.split("\n", -1)) {
      String words = trim(line);
      if (words.isEmpty()) {
        paragraph = true;
        continue;
      }
      if (!joined.isEmpty()) {
        joined.append(paragraph ? "\n" : between(joined, words));
      }
      joined.append(words);
      paragraph = false;
    }
    return joined.toString();
  }

  /**
   * Takes back the spaces that YAML puts where it folds lines.
   *
   * @param value what YAML made of the lines
   * @param raw the lines as written, without quotation marks
   */
  static String unfold(String value, List<String> raw) {
    StringBuilder unfolded = new StringBuilder(value.length());
    int at = 0;
    for (String line : raw) {
      String words = trim(line);
      if (words.isEmpty()) {
        continue;
      }
      boolean folded = at > 0 && at < value.length() && value.charAt(at) == ' ';
      int start = folded ? at + 1 : at;
      while (!folded && start < value.length() && value.charAt(start) <= ' ') {
        start++;
      }
      if (!value.startsWith(words, start)) {
        break;
      }
      unfolded.append(folded ? between(unfolded, words) : value.substring(at, start));
      unfolded.append(words);
      at = start + words.length();
    }
    return unfolded.append(value, at, value.length()).toString();
  }

  private static String between(StringBuilder before, String after) {
    return between(before.codePointBefore(before.length()), after);
  }

  /** YAML's blanks only: a full-width space belongs to the words. */
  private static String trim(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && line.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return line.substring(start, end);
  }
}
