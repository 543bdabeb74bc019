package org.jirei.content;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jirei.text.ListSigns;

/**
 * Joins lines that were wrapped to fit a page. Japanese needs no space at a break, Latin words need
 * one (compare CSS Text 3, segment break transformation, for wide characters). A line that begins
 * with a list marker was not wrapped, but starts an item.
 */
final class JapaneseLines {

  /**
   * From this code point on, Unicode has CJK, kana and the symbols that are full-width in Japanese.
   */
  private static final int FIRST_WIDE = 0x2010;

  private JapaneseLines() {}

  /**
   * What replaces a line break: nothing, a space, or a line break.
   *
   * @param before the last code point before it
   * @param after the text after it, not empty
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
   * Joins a text for a place without lines. Single breaks vanish or become a space, except between
   * the items of a list.
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
   * Removes the spaces that YAML inserts where it folds lines.
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

  /** Removes only the spaces that YAML knows. A full-width space belongs to the text. */
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
