package org.jirei.fix;

import org.jspecify.annotations.Nullable;

/** Writes a value in the quotation marks in which another one stood. */
final class Scalars {

  private Scalars() {}

  /**
   * @param raw what stands in the file
   * @param text what YAML reads there
   * @param other made of letters, digits and signs that need no escape
   * @param quoted whether it must stand in quotation marks
   * @return null where what stands there is not the text in a plain spelling
   */
  static @Nullable String rewrite(String raw, String text, String other, boolean quoted) {
    if (raw.equals(text)) {
      return quoted ? '"' + other + '"' : other;
    }
    boolean marked =
        raw.equals('"' + text + '"') || raw.equals("'" + text.replace("'", "''") + "'");
    return marked ? raw.charAt(0) + other + raw.charAt(0) : null;
  }
}
