package org.jirei.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The grammar of how often something takes place, beyond quantities. The patterns use only syntax
 * that Java and ECMAScript share, since the form uses them too.
 */
public final class RecurrencePatterns {

  /** Units of what is counted: 月2回, 年3度, 週2日. */
  public static final List<String> TIMES = List.of("回", "度", "日");

  /** What a bracket at the end adds: 週2回(火・木). */
  public static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");

  /** A day of the week. */
  public static final Pattern WEEKDAY = Pattern.compile("[月火水木金土日](?:曜日?)?");

  /** A rhythm without a number: 隔週, 毎月, 毎年度, 毎週月・水・金. */
  public static final Pattern REGULAR =
      Pattern.compile(
          "(?:[毎各](?<each>日|週|月|年)度?|隔(?<other>日|週|月|年)度?)"
              + "(?:の?(?<days>(?:DAY)(?:[・、,と]?(?:DAY))*))?(?:程度|開催|実施)?"
                  .replace("DAY", WEEKDAY.pattern()));

  /** The beginning of a day of the month, which only looks like a number of days: 毎月10日. */
  public static final Pattern DATE = Pattern.compile("[毎各隔](?:月|年度?)[^回度]*日");

  /** Words that say there is no rhythm. */
  public static final Pattern IRREGULAR =
      Pattern.compile("不定期|随時|必要に応じて|適宜|通年|常時|(?:不定期|随時|通年|常時)に?(?:開催|実施|開設)");

  private RecurrencePatterns() {}
}
