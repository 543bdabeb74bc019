package org.jirei.text;

/**
 * Text as it may reach a terminal, a log or the page of a preview: characters that steer instead of
 * being read are spelt out, such as {@code \\u001b} for Escape.
 *
 * <p>These are the control characters, line and paragraph separators, and the characters that turn
 * the direction of text (Unicode Standard Annex 9). The names of files may have any of them.
 */
public final class Printable {

  private Printable() {}

  /** The text on one line. */
  public static String of(String text) {
    return spelt(text, "");
  }

  /** The text with its line breaks and tabs. */
  public static String lines(String text) {
    return spelt(text, "\n\r\t");
  }

  /** Whether a character steers what shows it. */
  public static boolean isSteering(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> turnsDirection(character);
      default -> false;
    };
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061c
        || character == 0x200e
        || character == 0x200f
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static String spelt(String text, String kept) {
    if (text.codePoints().noneMatch(Printable::isSteering)) {
      return text;
    }
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isSteering(c) && kept.indexOf(c) < 0) {
                spelt.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
              } else {
                spelt.appendCodePoint(c);
              }
            });
    return spelt.toString();
  }
}
