package org.jirei.text;

/**
 * Patterns for years and months in running text, in any width. A match may still not be a valid
 * date; {@link JapaneseDates} decides that.
 */
public final class DateExpressions {

  private static final String ERA_YEAR = "(?:" + Era.names(Era.RECENT) + ")[元0-9０-９]{1,2}年";
  private static final String YEAR = "(?:19|20|１９|２０)[0-9０-９]{2}年";

  /** 平成25年度, ２０１３年度. */
  public static final String FISCAL_YEAR = "(?:" + ERA_YEAR + "|" + YEAR + ")度";

  /** 平成25年度, 平成25年4月, 平成25年, 2013年度, 2013年4月, 2013年. */
  public static final String DATE = "(?:" + ERA_YEAR + "|" + YEAR + ")(?:度|[0-9０-９]{1,2}月)?";

  private DateExpressions() {}
}
