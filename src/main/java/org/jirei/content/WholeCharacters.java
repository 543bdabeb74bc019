package org.jirei.content;

import java.io.Reader;

/**
 * Reads a text in pieces that never end in the middle of a character.
 *
 * <p>The YAML library fills its buffer completely. It then has no room for the second half of a
 * rare kanji (𠮟) or an emoji that begins at the last position.
 */
final class WholeCharacters extends Reader {

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
    text.getChars(at, end, buffer, offset);
    int read = end - at;
    at = end;
    return read;
  }

  @Override
  public void close() {}
}
