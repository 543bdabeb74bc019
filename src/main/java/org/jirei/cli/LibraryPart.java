package org.jirei.cli;

import java.util.Locale;

/** What {@code jirei init} asks, in this order. */
enum LibraryPart {
  TITLE,
  PUBLISHER,
  LANGUAGES,
  TITLE_EN,
  PUBLISHER_EN,
  LICENCE,
  KEY_COLOUR;

  /** The end of the keys of its messages, and the name of its option. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String option() {
    return "--" + key();
  }

  /** Whether there is no library without it. */
  boolean isNeeded() {
    return this == TITLE || this == PUBLISHER;
  }

  /** Whether only a site that is also in English needs it. */
  boolean isEnglish() {
    return this == TITLE_EN || this == PUBLISHER_EN;
  }
}
