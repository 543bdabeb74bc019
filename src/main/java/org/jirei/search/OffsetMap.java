package org.jirei.search;

import java.util.Arrays;
import org.jirei.text.SearchSpelling;

/**
 * A text in normalised spelling that remembers where each character came from.
 *
 * @param origin the offset in the original for each char of the normalised text, and one more for
 *     the end
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
record OffsetMap(String normalised, int[] origin) {

  static OffsetMap of(String text) {
    StringBuilder normalised = new StringBuilder();
    int[] origin = new int[text.length() * 4 + 1];
    int at = 0;
    while (at < text.length()) {
      int end = text.offsetByCodePoints(at, 1);
      // A mark belongs to the character before it: ﾊﾞ is one character, as 葛 with a selector is.
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end = text.offsetByCodePoints(end, 1);
      }
      // Dashes become ー only after katakana, so each part is normalised with the character before
      // it.
      String before = normalised.isEmpty() ? "" : normalised.substring(normalised.length() - 1);
      String added = SearchSpelling.of(before + text.substring(at, end)).substring(before.length());
      if (normalised.length() + added.length() >= origin.length) {
        origin = Arrays.copyOf(origin, origin.length * 2);
      }
      Arrays.fill(origin, normalised.length(), normalised.length() + added.length(), at);
      normalised.append(added);
      at = end;
    }
    if (normalised.length() >= origin.length) {
      origin = Arrays.copyOf(origin, normalised.length() + 1);
    }
    origin[normalised.length()] = text.length();
    return new OffsetMap(normalised.toString(), origin);
  }

  private static boolean isMark(int c) {
    return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  int start(int at) {
    return origin[at];
  }

  /** The end in the original of a span that ends at a place in the normalised text. */
  int end(int at) {
    // A span that ends inside an expansion (㎏ → kg) takes the whole character.
    int next = at;
    while (next < normalised.length() && origin[next] == origin[at - 1]) {
      next++;
    }
    return origin[next];
  }
}
