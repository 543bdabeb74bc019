package org.jirei.language;

import java.util.Locale;

/** A language in which Jirei speaks, on pages and in messages. */
public enum Language {
  JA,
  EN;

  /** The BCP 47 tag, for {@code lang} attributes: {@code ja}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Japanese where the locale's language is Japanese, English everywhere else. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("ja") ? JA : EN;
  }
}
