package org.jirei.content;

import java.io.Reader;

/**
 * Reads a text in pieces that never end in the middle of a character.
 *
 * <p>The YAML library fills its buffer completely. It then has no room for the second half of a
 * rare kanji (𠮟) or an emoji that begins at the last position. It also stops at characters that
 * YAML forbids; {@link FlawedCharacters} has reported them, so that U+FFFD may stand for them.
 */
final class WholeCharacters extends Reader {

  private static final char REPLACEMENT = '\ufffd';

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      buffer[offset + i - at] = isRefused(c) ? REPLACEMENT : c;
    }
    int read = end - at;
    at = end;
    return read;
  }

  /**
   * Whether YAML forbids the character (YAML 1.2, 5.1) or the library would count a line where
   * editors count none.
   */
  private static boolean isRefused(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0;
    return control || c == '\u2028' || c == '\u2029' || c >= '\ufffe';
  }

  @Override
  public void close() {}
}
