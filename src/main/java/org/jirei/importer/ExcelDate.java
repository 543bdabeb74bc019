package org.jirei.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows a date or time as a person sees it. Excel stores it as days since 1900. */
final class ExcelDate {

  private static final Pattern PART =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|(([yYmMdDhHsSeEgGaA])\\2*)");

  /** The day after 9999-12-31. */
  private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

  private ExcelDate() {}

  /** Null if the number is not a date in the calendar of the format. */
  static @Nullable String shown(BigDecimal days, String format, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(END) >= 0) {
      return null;
    }
    LocalDateTime start =
        from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
    BigDecimal seconds =
        days.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.getDuration().toSeconds()));
    try {
      return shown(
          start.plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue()), format);
    } catch (DateTimeException e) {
      // The Japanese calendar in Java begins in 1873.
      return null;
    }
  }

  private static String shown(LocalDateTime time, String format) {
    StringBuilder shown = new StringBuilder();
    Matcher part = PART.matcher(format);
    int from = 0;
    boolean afterHour = false;
    while (part.find()) {
      shown.append(format, from, part.start());
      from = part.end();
      String token = part.group(1);
      if (token == null) {
        shown.append(ExcelFormat.literals(part.group()));
        continue;
      }
      boolean beforeSecond = format.substring(from).matches("[^a-zA-Z]*[sS].*");
      boolean minute = afterHour || beforeSecond;
      shown.append(part(token.toLowerCase(Locale.ROOT), minute, time));
      afterHour = token.toLowerCase(Locale.ROOT).startsWith("h");
    }
    return shown.append(format.substring(from)).toString().strip();
  }

  /**
   * @param minute whether m means minutes, as it does beside hours and seconds
   */
  private static String part(String token, boolean minute, LocalDateTime time) {
    int length = token.length();
    return switch (token.charAt(0)) {
      case 'y' -> length > 2 ? String.valueOf(time.getYear()) : digits(2, time.getYear() % 100);
      case 'm' -> {
        if (minute) {
          yield digits(length, time.getMinute());
        }
        yield length > 2
            ? words(length > 3 ? "MMMM" : "MMM", Locale.ENGLISH, time)
            : digits(length, time.getMonthValue());
      }
      case 'd' ->
          length > 2
              ? words(length > 3 ? "EEEE" : "EEE", Locale.ENGLISH, time)
              : digits(length, time.getDayOfMonth());
      case 'h' -> digits(length, time.getHour());
      case 's' -> digits(length, time.getSecond());
      case 'e' -> digits(length, JapaneseDate.from(time).get(ChronoField.YEAR_OF_ERA));
      case 'g' -> era(length, time);
      default -> length > 2 ? words(length > 3 ? "EEEE" : "EEE", Locale.JAPANESE, time) : token;
    };
  }

  /** The era as R, 令 or 令和. */
  private static String era(int length, LocalDateTime time) {
    JapaneseDate date = JapaneseDate.from(time);
    return switch (length) {
      case 1 -> words("GGGGG", Locale.ENGLISH, date);
      case 2 -> words("GGGG", Locale.JAPANESE, date).substring(0, 1);
      default -> words("GGGG", Locale.JAPANESE, date);
    };
  }

  private static String digits(int length, int number) {
    return (length > 1 && number < 10 ? "0" : "") + number;
  }

  private static String words(String pattern, Locale language, TemporalAccessor time) {
    return DateTimeFormatter.ofPattern(pattern, language).format(time);
  }
}
