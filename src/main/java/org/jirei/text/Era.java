package org.jirei.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The eras of wareki years since 1868, newest first (改元の政令).
 *
 * <p>Whatever else reads or writes wareki asks here, the scripts of the browser too: a new era
 * takes one more line.
 */
public enum Era {
  REIWA("令和", 'r', LocalDate.of(2019, 5, 1)),
  HEISEI("平成", 'h', LocalDate.of(1989, 1, 8)),
  SHOWA("昭和", 's', LocalDate.of(1926, 12, 25)),
  TAISHO("大正", 't', LocalDate.of(1912, 7, 30)),
  MEIJI("明治", 'm', LocalDate.of(1868, 1, 25));

  /**
   * The eras that running text may speak of without saying more: a lone {@code t5} or {@code m3} is
   * rather a name than a year.
   */
  public static final List<Era> RECENT = List.of(REIWA, HEISEI, SHOWA);

  /** The last calendar year that is read as a date at all. */
  public static final int LAST_YEAR = 2100;

  private final String kanji;
  private final char letter;
  private final LocalDate start;

  Era(String kanji, char letter, LocalDate start) {
    this.kanji = kanji;
    this.letter = letter;
    this.start = start;
  }

  /** The name: 平成. */
  public String kanji() {
    return kanji;
  }

  /** Lower case: {@code h}. */
  public char letter() {
    return letter;
  }

  public LocalDate start() {
    return start;
  }

  /** The first day that counts as of this era. Days before 1868-01-25 count as Meiji. */
  public LocalDate firstDay() {
    return this == MEIJI ? LocalDate.of(firstYear(), 1, 1) : start;
  }

  /** The calendar year in which the first era began. */
  public static int firstYear() {
    return MEIJI.start.getYear();
  }

  /** Finds an era by name, first character or letter: 平成, 平, h. */
  public static @Nullable Era find(String written) {
    return Arrays.stream(values())
        .filter(
            era ->
                era.kanji.equals(written)
                    || era.kanji.substring(0, 1).equals(written)
                    || String.valueOf(era.letter).equals(written))
        .findFirst()
        .orElse(null);
  }

  /** The era of a day. Days before 1868-01-25 count as Meiji. */
  static Era of(LocalDate day) {
    return Arrays.stream(values())
        .filter(era -> !day.isBefore(era.start))
        .findFirst()
        .orElse(MEIJI);
  }

  /** The names for a pattern: 令和|平成|昭和. */
  public static String names(List<Era> eras) {
    return eras.stream().map(Era::kanji).collect(Collectors.joining("|"));
  }

  /** The first characters for a class of a pattern: 令平昭. */
  static String firstCharacters(List<Era> eras) {
    return eras.stream().map(era -> era.kanji.substring(0, 1)).collect(Collectors.joining());
  }

  /** The letters for a class of a pattern: {@code rhs}. */
  public static String letters(List<Era> eras) {
    return eras.stream().map(era -> String.valueOf(era.letter)).collect(Collectors.joining());
  }

  /** The calendar year of a year of this era: 2013 for Heisei 25. */
  public int calendarYear(int eraYear) {
    return start.getYear() + eraYear - 1;
  }

  /**
   * Whether any day of a span was in this era. The first day of a new era belongs to the new era
   * only.
   */
  boolean overlaps(LocalDate first, LocalDate last) {
    return !last.isBefore(firstDay()) && !first.isAfter(lastDay());
  }

  /** The day before the next era, or for the present era the last day that is read as a date. */
  // The eras are in order, newest first.
  @SuppressWarnings("EnumOrdinal")
  public LocalDate lastDay() {
    return this == REIWA
        ? LocalDate.of(LAST_YEAR, 12, 31)
        : values()[ordinal() - 1].start.minusDays(1);
  }

  /** The wareki year of a day: 平成25年, 令和元年. */
  static String label(LocalDate day) {
    Era era = of(day);
    int year = day.getYear() - era.start.getYear() + 1;
    return era.kanji + (year == 1 ? "元" : String.valueOf(year)) + "年";
  }

  /**
   * The wareki fiscal year: 平成25年度. The fiscal year in which an era changes is named entirely after
   * the new era (2019年度 is 令和元年度: 新元号への円滑な移行に向けた関係省庁連絡会議申合せ, 2019-04-01).
   */
  static String label(FiscalYear year) {
    return label(LocalDate.of(year.year(), 12, 31)) + "度";
  }
}
