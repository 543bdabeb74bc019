package org.jirei.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * How often something takes place: 月1回程度, 年2～3回, 週2日, 隔週, 毎週月・水・金. Words such as 程度 and 以上 are left
 * to the text that it was read from.
 *
 * @param times how often in each period, at least 1; of a range, the lower end
 * @param upTo the upper end of a range; null if there is one number
 * @param every length of the period in its unit: 2 for 隔週
 */
public record Recurrence(int times, @Nullable Integer upTo, int every, Unit unit) {

  private static final int MOST = 999_999;

  public Recurrence {
    if (times < 1 || every < 1 || upTo != null && upTo <= times) {
      throw new IllegalArgumentException(times + "–" + upTo + " every " + every);
    }
  }

  /** Units of a period. */
  public enum Unit {
    DAY("日"),
    WEEK("週"),
    MONTH("月"),
    YEAR("年");

    private final String kanji;

    Unit(String kanji) {
      this.kanji = kanji;
    }

    private static @Nullable Unit of(String kanji) {
      for (Unit unit : values()) {
        if (unit.kanji.equals(kanji)) {
          return unit;
        }
      }
      return null;
    }
  }

  /** Null if the words do not say for certain how often: 年に数回, 毎月10日. */
  public static @Nullable Recurrence parse(String written) {
    String compact = ShortValue.of(written);
    if (compact == null) {
      return null;
    }
    String words = RecurrencePatterns.REMARK.matcher(compact).replaceFirst("");
    Matcher regular = RecurrencePatterns.REGULAR.matcher(words);
    if (regular.matches()) {
      return regular(regular);
    }
    boolean isDate = RecurrencePatterns.DATE.matcher(words).lookingAt();
    JapaneseQuantity quantity = isDate ? null : JapaneseQuantity.parse(words);
    return quantity == null ? null : counted(quantity);
  }

  /** Whether the words say that it takes place without a rhythm: 不定期, 随時. */
  public static boolean isIrregular(String written) {
    String compact = ShortValue.of(written);
    return compact != null && RecurrencePatterns.IRREGULAR.matcher(compact).matches();
  }

  private static @Nullable Recurrence regular(Matcher found) {
    String other = found.group("other");
    String each = found.group("each");
    Unit unit = Unit.of(other == null ? each : other);
    String days = found.group("days");
    boolean isDaysOfWeeks = days == null || unit == Unit.WEEK;
    if (unit == null || !isDaysOfWeeks) {
      return null;
    }
    int times = days == null ? 1 : (int) RecurrencePatterns.WEEKDAY.matcher(days).results().count();
    return new Recurrence(times, null, other == null ? 1 : 2, unit);
  }

  private static @Nullable Recurrence counted(JapaneseQuantity quantity) {
    Per per = quantity.per();
    Unit unit = per == null ? null : Unit.of(per.unit());
    boolean isTimes = RecurrencePatterns.TIMES.contains(quantity.unit());
    Integer times = whole(quantity.value());
    Integer upTo = quantity.upTo() == null ? null : whole(quantity.upTo().value());
    boolean isWhole = times != null && (quantity.upTo() == null || upTo != null);
    return per == null || unit == null || times == null || !isTimes || !isWhole
        ? null
        : new Recurrence(times, upTo, per.every(), unit);
  }

  /** Null if it is not a whole number above zero. */
  private static @Nullable Integer whole(BigDecimal value) {
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    boolean isInRange = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    return isWhole && isInRange ? Integer.valueOf(value.intValue()) : null;
  }
}
