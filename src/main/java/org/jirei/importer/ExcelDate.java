package org.jirei.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jirei.importer.ExcelToken.Kind;
import org.jspecify.annotations.Nullable;

/** Shows a date or time as a person sees it. Excel stores it as days since 1900. */
final class ExcelDate {

  /** The day after 9999-12-31. */
  private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

  /** Excel has a 29 February 1900, which never was; the days before it are one too small. */
  private static final int NO_DAY = 60;

  private static final int SECONDS = 86_400;

  private final ExcelSection section;
  private final List<ExcelToken> parts;
  private final LocalDateTime time;
  private final long seconds;
  private final boolean early;

  private ExcelDate(ExcelSection section, LocalDateTime time, long seconds, boolean early) {
    this.section = section;
    this.parts =
        section.tokens().stream()
            .filter(token -> token.is(Kind.DATE) || token.is(Kind.ELAPSED))
            .toList();
    this.time = time;
    this.seconds = seconds;
    this.early = early;
  }

  /** Null if the number is not a date in the calendar of the format, or the format not known. */
  static @Nullable String shown(BigDecimal days, ExcelSection section, boolean from1904) {
    boolean known = !section.has(Kind.GENERAL) && !section.numerals().equals("dbnum2");
    if (!known || days.signum() < 0 || days.compareTo(END) >= 0) {
      return null;
    }
    boolean early = !from1904 && days.compareTo(BigDecimal.valueOf(NO_DAY + 1)) < 0;
    LocalDateTime start =
        from1904
            ? LocalDateTime.of(1904, 1, 1, 0, 0)
            : LocalDateTime.of(1899, 12, early ? 31 : 30, 0, 0);
    int fractions = fractions(section.tokens());
    BigDecimal seconds =
        days.multiply(BigDecimal.valueOf(SECONDS)).setScale(fractions, RoundingMode.HALF_UP);
    long whole = seconds.longValue();
    ExcelDate date =
        new ExcelDate(
            section,
            start
                .plusSeconds(whole)
                .plusNanos(
                    seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue()),
            whole,
            early);
    try {
      return date.shown();
    } catch (DateTimeException e) {
      // The Japanese calendar in Java begins in 1873.
      return null;
    }
  }

  /** Places for parts of seconds: 2 in ss.00. */
  private static int fractions(List<ExcelToken> tokens) {
    return (int) tokens.stream().filter(token -> token.is(Kind.DIGIT)).count();
  }

  private @Nullable String shown() {
    StringBuilder shown = new StringBuilder();
    int part = 0;
    boolean point = false;
    int place = 0;
    for (ExcelToken token : section.tokens()) {
      @Nullable String words =
          switch (token.kind()) {
            case LITERAL, SLASH -> token.text();
            case COMMA -> ",";
            case POINT -> ".";
            case DATE -> part(token.text(), isMinute(part++));
            case ELAPSED -> {
              part++;
              yield elapsed(token.text());
            }
            case DIGIT -> point && token.text().equals("0") ? fraction(place++) : null;
            default -> null;
          };
      if (words == null) {
        return null;
      }
      point |= token.is(Kind.POINT) && part > 0 && parts.get(part - 1).text().startsWith("s");
      shown.append(words);
    }
    return shown.toString().strip();
  }

  private String fraction(int place) {
    return String.format(Locale.ROOT, "%09d", time.get(ChronoField.NANO_OF_SECOND))
        .substring(place, place + 1);
  }

  /** Whether m means minutes, as it does after hours and before seconds. */
  private boolean isMinute(int part) {
    boolean afterHour = part > 0 && parts.get(part - 1).text().startsWith("h");
    boolean beforeSecond = part + 1 < parts.size() && parts.get(part + 1).text().startsWith("s");
    return parts.get(part).text().startsWith("m") && (afterHour || beforeSecond);
  }

  private String elapsed(String unit) {
    long count =
        switch (unit.charAt(0)) {
          case 'h' -> seconds / 3_600;
          case 'm' -> seconds / 60;
          default -> seconds;
        };
    String figures = String.valueOf(count);
    return "0".repeat(Math.max(0, unit.length() - figures.length())) + figures;
  }

  private @Nullable String part(String token, boolean minute) {
    int length = token.length();
    if ("ymdega".indexOf(token.charAt(0)) >= 0 && !minute && !token.contains("/") && isNoDay()) {
      return null;
    }
    return switch (token.charAt(0)) {
      case 'y' -> length > 2 ? year(time.getYear()) : digits(2, time.getYear() % 100);
      case 'm' -> minute ? digits(length, time.getMinute()) : month(length);
      case 'd' -> length > 2 ? weekday(length) : digits(length, time.getDayOfMonth());
      case 'h' -> digits(length, isHalfDay() ? (time.getHour() + 11) % 12 + 1 : time.getHour());
      case 's' -> digits(length, time.getSecond());
      case 'e' -> eraYear(length);
      case 'g' -> era(length);
      default -> token.contains("/") ? halfDay(token) : japaneseWeekday(length);
    };
  }

  private boolean isNoDay() {
    long day = seconds / SECONDS;
    return early && (day == 0 || day == NO_DAY);
  }

  private boolean isHalfDay() {
    return parts.stream().anyMatch(part -> part.text().contains("/"));
  }

  private String halfDay(String token) {
    String half = time.getHour() < 12 ? "AM" : "PM";
    return token.length() > 3 ? half : half.substring(0, 1);
  }

  /** The name in English or the number. Excel itself decides on names in other languages. */
  private @Nullable String month(int length) {
    if (length < 3) {
      return digits(length, time.getMonthValue());
    }
    if (!isEnglish() || length > 5) {
      return null;
    }
    return words(length == 4 ? "MMMM" : length == 5 ? "MMMMM" : "MMM", Locale.ENGLISH, time);
  }

  private @Nullable String weekday(int length) {
    if (early || !isEnglish() && !isJapanese()) {
      return null;
    }
    Locale language = isJapanese() ? Locale.JAPANESE : Locale.ENGLISH;
    return words(length > 3 ? "EEEE" : "EEE", language, time);
  }

  private @Nullable String japaneseWeekday(int length) {
    return early ? null : words(length > 3 ? "EEEE" : "EEE", Locale.JAPANESE, time);
  }

  private boolean isEnglish() {
    return section.language().isEmpty() || section.language().endsWith("409");
  }

  private boolean isJapanese() {
    return section.language().endsWith("411") || section.language().startsWith("ja");
  }

  private @Nullable String eraYear(int length) {
    if (!section.language().isEmpty() && !isJapanese()) {
      return null;
    }
    int year = JapaneseDate.from(time).get(ChronoField.YEAR_OF_ERA);
    boolean first = year == 1 && section.language().contains("gannen");
    return first ? "元" : digits(length, year);
  }

  /** The era as R, 令 or 令和. */
  private String era(int length) {
    JapaneseDate date = JapaneseDate.from(time);
    return switch (length) {
      case 1 -> words("GGGGG", Locale.ENGLISH, date);
      case 2 -> words("GGGG", Locale.JAPANESE, date).substring(0, 1);
      default -> words("GGGG", Locale.JAPANESE, date);
    };
  }

  private String digits(int length, int number) {
    String figures = (length > 1 && number < 10 ? "0" : "") + number;
    return switch (section.numerals()) {
      case "dbnum1" ->
          String.valueOf(ExcelNumerals.words(BigDecimal.valueOf(number), section.numerals()));
      case "" -> figures;
      default -> each(figures);
    };
  }

  /** A year in full, digit by digit: 二〇二四. */
  private String year(int number) {
    return section.numerals().isEmpty() ? String.valueOf(number) : each(String.valueOf(number));
  }

  private String each(String figures) {
    StringBuilder shown = new StringBuilder();
    figures.chars().forEach(c -> shown.append(ExcelNumerals.digit(c - '0', section.numerals())));
    return shown.toString();
  }

  private static String words(String pattern, Locale language, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, language).format(time);
  }
}
