package org.jirei.content;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jirei.text.DisplayWidth;
import org.jirei.text.ListSigns;

/**
 * Joins lines that were wrapped to fit a page. Japanese needs no space at a break, Latin words need
 * one, also beside quotation marks (compare CSS Text 3, segment break transformation). A line that
 * begins with a list marker was not wrapped, but starts an item.
 */
final class JapaneseLines {

  private JapaneseLines() {}

  /**
   * What replaces a line break: nothing, a space, or a line break.
   *
   * @param before the text before it, not empty
   * @param after the text after it, not empty
   */
  static String between(CharSequence before, String after) {
    if (ListSigns.startsItem(Character.codePointBefore(before, before.length()), after)) {
      return "\n";
    }
    Script end = Script.atEnd(before);
    Script start = Script.atStart(after);
    boolean japanese = end == Script.JAPANESE || start == Script.JAPANESE;
    boolean latin = end == Script.LATIN || start == Script.LATIN;
    return japanese || !latin ? "" : " ";
  }

  /**
   * What a character says about its line. Quotation marks, dashes, currency and other signs occur
   * in all languages, so the character beside them decides.
   */
  private enum Script {
    JAPANESE,
    LATIN,
    EITHER;

    private static final Set<UnicodeScript> WITHOUT_SPACES =
        Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    static Script atEnd(CharSequence text) {
      int at = text.length();
      while (at > 0) {
        int point = Character.codePointBefore(text, at);
        Script script = of(point);
        if (script != EITHER) {
          return script;
        }
        at -= Character.charCount(point);
      }
      return EITHER;
    }

    static Script atStart(CharSequence text) {
      int at = 0;
      while (at < text.length()) {
        int point = Character.codePointAt(text, at);
        Script script = of(point);
        if (script != EITHER) {
          return script;
        }
        at += Character.charCount(point);
      }
      return EITHER;
    }

    private static Script of(int point) {
      if (UnicodeScript.of(point) == UnicodeScript.HANGUL) {
        return LATIN;
      }
      if (DisplayWidth.isWide(point) || WITHOUT_SPACES.contains(UnicodeScript.of(point))) {
        return JAPANESE;
      }
      return point < 0x80 && point > ' ' || Character.isLetter(point) ? LATIN : EITHER;
    }
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
