package org.jirei.fix;

import org.jirei.text.Normaliser;

/** Brings names to a form in which spellings of the same name are equal. */
final class SpellingFix {

  private SpellingFix() {}

  /** Ignores width, case, spaces, hyphens and underscores. */
  static String fold(String name) {
    return Normaliser.normalise(name).replaceAll("[\\s_\\u2010-\\u2015\\u2212-]", "");
  }

  /** Converts a name to the form of ids: half width, lower case, plain hyphens. */
  static String id(String name) {
    return Normaliser.normalise(name).strip().replaceAll("[\\u2010-\\u2015\\u2212ー]", "-");
  }

  /** Converts full-width Latin letters, digits and signs to half width. Everything else stays. */
  static String halfWidth(String words) {
    StringBuilder half = new StringBuilder(words.length());
    words
        .chars()
        .forEach(c -> half.append((char) (c >= '\uff01' && c <= '\uff5e' ? c - 0xfee0 : c)));
    return half.toString();
  }
}
