package org.jirei.html;

import java.util.BitSet;

/**
 * The text of well-formed HTML without its tags, character references kept, each character with its
 * place in the HTML. So words are found though an emphasis begins or ends among them.
 *
 * @param words the text
 * @param offsets where each character of the text stands in the HTML
 * @param linked which characters stand inside a link
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

  /** An attribute may hold a {@code >} between its quotation marks. */
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
