package org.jirei.fix;

import org.jirei.text.Normaliser;

/** Brings names to the form in which two spellings of one name are equal. */
final class SpellingFix {

  private SpellingFix() {}

  /** Without regard to widths, case, blanks, hyphens and underlines. */
  static String fold(String name) {
    return Normaliser.normalise(name).replaceAll("[\\s_\\u2010-\\u2015\\u2212-]", "");
  }

  /** The same in half width and lower case, with plain hyphens: how ids are written. */
  static String id(String name) {
    return Normaliser.normalise(name).strip().replaceAll("[\\u2010-\\u2015\\u2212ー]", "-");
  }

  /** Full-width Latin letters, digits and signs in half width; all else as it is. */
  static String halfWidth(String words) {
    StringBuilder half = new StringBuilder(words.length());
    words
        .chars()
        .forEach(c -> half.append((char) (c >= '\uff01' && c <= '\uff5e' ? c - 0xfee0 : c)));
    return half.toString();
  }
}
