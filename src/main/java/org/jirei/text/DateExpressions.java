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

  /** Years before the last one of a span or a list: 令和3～ of 令和3～5年度. */
  private static final String EARLIER =
      "(?:(?:(?:ERAS)[元0-9０-９]{1,2}|(?:19|20|１９|２０)[0-9０-９]{2})(?:年度?)?(?:[~〜～・]|から|及び|および|と))"
          .replace("ERAS", Era.names(Era.RECENT));

  /** 令和3～5年度, 令和3年度から令和5年度, 平成24・25年度: several fiscal years. */
  public static final String FISCAL_YEARS =
      "EARLIER(?:LAST|[元0-9０-９]{1,2}年度)".replace("EARLIER", EARLIER).replace("LAST", FISCAL_YEAR);

  /** 平成25年度, 平成25年4月, 平成25年, 2013年度, 2013年4月, 2013年. */
  public static final String DATE = "(?:" + ERA_YEAR + "|" + YEAR + ")(?:度|[0-9０-９]{1,2}月)?";

  private DateExpressions() {}
}
