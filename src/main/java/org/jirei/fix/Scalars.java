package org.jirei.fix;

import org.jspecify.annotations.Nullable;

/** Writes a new value with the quotation marks of the old one. */
final class Scalars {

  private Scalars() {}

  /**
   * @param raw the old value as it is in the file
   * @param text the old value as YAML reads it
   * @param other the new value, made of characters that need no escape
   * @param quoted whether the new value must be quoted
   * @return null if the old value is not written in a simple form
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
