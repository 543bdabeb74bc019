package org.jirei.model;

import org.jirei.text.JapanesePeriods;
import org.jirei.text.Language;
import org.jirei.text.Period;

/**
 * The time that a figure is about.
 *
 * @param words as written: 令和７年３月末現在
 */
public record Dated(Period time, String words) {

  /**
   * The time in the words of pages: 2025年3月末（令和7年3月末）現在. A word that several words mean alike, such
   * as 見込み for 予定, stays in Japanese as it was written.
   */
  public String in(Language language) {
    boolean isMoreThanDates = time.isPlanned() || time.kind() == Period.Kind.EVERY_YEAR;
    return isMoreThanDates && language.equals(Language.JA)
        ? words
        : JapanesePeriods.format(time, language);
  }
}
