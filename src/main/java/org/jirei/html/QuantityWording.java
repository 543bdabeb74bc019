package org.jirei.html;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import org.jirei.text.Bound;
import org.jirei.text.Counting;
import org.jirei.text.JapaneseQuantity;
import org.jirei.text.JapaneseQuantity.UpTo;
import org.jirei.text.Per;

/** A quantity in the words of a page: 4,112名, 延べ24名, 100～120人, 週2日. */
record QuantityWording(JapaneseQuantity quantity, SiteWords words) {

  /** The units of a year of the calendar, whose digits are not grouped: 2024年. */
  private static final Set<String> YEARS = Set.of("年", "年度");

  /** The times of which people say 週2日 rather than 1週当たり2日. */
  private static final Set<String> TIMES = Set.of("日", "週", "月", "年");

  private static final Per OCCASION = new Per(1, "回");

  String show() {
    String amount = amount(quantity.unit());
    String counted =
        switch (quantity.counting()) {
          case PLAIN, CHANGE -> amount;
          case CUMULATIVE -> words.get("metric.cumulative", amount);
          case RUNNING_TOTAL -> words.get("metric.runningTotal", amount);
          case AVERAGE -> words.get("metric.average", amount);
        };
    return quantity.per() == null ? counted : per(counted, quantity.per());
  }

  /** The number without its unit and without how it is counted: 4,112, 100～120, 60以上. */
  String number() {
    return amount("");
  }

  private String amount(String unit) {
    UpTo upTo = quantity.upTo();
    String from = figure(quantity.value());
    if (upTo == null) {
      return bounded(counted(from, unit), quantity.bound());
    }
    String to = figure(upTo.value());
    if (upTo.bound() == quantity.bound()) {
      String range = words.get("metric.range", from, to);
      return bounded(counted(range, unit), quantity.bound());
    }
    return words.get(
        "metric.between",
        bounded(counted(from, unit), quantity.bound()),
        bounded(counted(to, unit), upTo.bound()));
  }

  private String counted(String figure, String unit) {
    return unit.isEmpty() ? figure : words.counted(figure, unit);
  }

  /** 4,112, −12; a change also has its plus. */
  private String figure(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int decimals = Math.max(0, value.scale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setGroupingUsed(!YEARS.contains(quantity.unit()));
    boolean isChange = quantity.counting() == Counting.CHANGE;
    String sign = value.signum() < 0 ? "−" : isChange && value.signum() > 0 ? "＋" : "";
    return sign + format.format(value.abs());
  }

  private String bounded(String figure, Bound bound) {
    return switch (bound) {
      case EXACT -> figure;
      case ABOUT -> words.get("metric.about", figure);
      case JUST_ABOVE -> words.get("metric.justAbove", figure);
      case JUST_BELOW -> words.get("metric.justBelow", figure);
      case SOMEWHAT_ABOVE -> words.get("metric.somewhatAbove", figure);
      case AT_LEAST -> words.get("metric.atLeast", figure);
      case ABOVE -> words.get("metric.above", figure);
      case AT_MOST -> words.get("metric.atMost", figure);
      case BELOW -> words.get("metric.below", figure);
    };
  }

  private String per(String amount, Per per) {
    String every = String.valueOf(per.every());
    if (TIMES.contains(per.unit()) && per.every() > 1) {
      return words.get("metric.perSeveral." + per.unit(), amount, every);
    }
    return TIMES.contains(per.unit()) || per.equals(OCCASION)
        ? words.get("metric.per." + per.unit(), amount)
        : words.get("metric.perCounted", amount, words.counted(every, per.unit()));
  }
}
