package org.jirei.text;

/**
 * Finds figures in running text, in any width: 約４，１１２名, ６０％以上, △１２名, 100～120人, 月平均30件. A match may
 * still not be a quantity; {@link JapaneseQuantity} decides that.
 */
public final class QuantitiesInText {

  /** The units in cases. */
  public static final String UNITS = String.join("|", JapaneseQuantity.COUNTERS) + "|％|%";

  private static final String NUMBER =
      "[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?(?:[億万千百][0-9０-９,，]*(?:[.．][0-9０-９]+)?){0,4}";

  /**
   * The time for which something is counted. After another kanji or a number it ends a word or a
   * date: 昨年30人, 4月30人.
   */
  private static final String PER =
      "(?:(?<![\\p{IsHan}\\p{IsKatakana}0-9０-９])(?:[週月年]間?|毎[日週月年])(?:平均|に|あたり|当たり)?"
          + "|(?<![0-9０-９])[日週月年]間?平均)";

  /** The lower end of a range, with what joins it to the upper end. */
  private static final String LOWER =
      "(?:NUMBER(?:UNITS)?(?:AFTER)?(?:[~〜～]|から|[-‐–−ー](?=[0-9０-９]))"
          + "|NUMBER(?:UNITS)(?:以上|超)[、，,]?(?=NUMBER(?:UNITS)(?:MOST)))";

  /** A figure or a range with its unit and the words around it. */
  public static final String FIGURE =
      ("(?:RATE)?(?:BEFORE){0,3}(?:LOWER)?NUMBER(?:INSIDE)?(?:UNITS)(?:AFTER)?")
          .replace("LOWER", LOWER)
          .replace("RATE", PER)
          .replace("BEFORE", QuantityWords.anyBeforeInText())
          .replace("INSIDE", QuantityWords.any(QuantityWords.INSIDE))
          .replace("UNITS", UNITS)
          .replace("AFTER", QuantityWords.any(QuantityWords.AFTER))
          .replace("MOST", Bound.anyUpper())
          .replace("NUMBER", NUMBER);

  private QuantitiesInText() {}
}
