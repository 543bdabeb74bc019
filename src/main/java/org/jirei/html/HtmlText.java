package org.jirei.html;

import java.util.BitSet;

/**
 * The text of well-formed HTML without tags but with character references, each character with its
 * place in the HTML. So words are found even if emphasis begins or ends within them.
 *
 * @param words the text
 * @param offsets the place of each character of the text in the HTML
 * @param linked which characters are inside a link
 */
record HtmlText(String words, int[] offsets, BitSet linked) {

  static HtmlText of(String html) {
    StringBuilder words = new StringBuilder();
    int[] offsets = new int[html.length()];
    BitSet linked = new BitSet();
    boolean inLink = false;
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) == '<') {
        inLink = (inLink || html.startsWith("<a ", i)) && !html.startsWith("</a>", i);
        i = endOfTag(html, i);
      } else {
        linked.set(words.length(), inLink);
        offsets[words.length()] = i;
        words.append(html.charAt(i));
      }
    }
    return new HtmlText(words.toString(), offsets, linked);
  }

  /** The end of a tag; an attribute may contain {@code >} between its quotation marks. */
  private static int endOfTag(String html, int from) {
    boolean quoted = false;
    for (int i = from; i < html.length(); i++) {
      char c = html.charAt(i);
      quoted ^= c == '"';
      if (c == '>' && !quoted) {
        return i;
      }
    }
    return html.length();
  }

  int offset(int inWords) {
    return offsets[inWords];
  }

  boolean isLinked(int inWords) {
    return linked.get(inWords);
  }
}
