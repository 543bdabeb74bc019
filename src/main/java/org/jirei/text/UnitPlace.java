package org.jirei.text;

/**
 * The place of a unit that a table states once, for the numbers of a row: 100超 in 人 is 100人超, never
 * 100超人.
 */
public final class UnitPlace {

  private UnitPlace() {}

  /**
   * The words of a number with its unit, as people write both together. The unit stands at the end,
   * or before the words that limit the number if the whole is read only then.
   *
   * @param number a quantity without unit, as {@link JapaneseQuantity#parse} reads it
   */
  public static String join(String number, String unit) {
    String atEnd = number + unit;
    JapaneseQuantity bare = JapaneseQuantity.parse(number);
    if (bare == null) {
      return atEnd;
    }
    JapaneseQuantity meant = bare.in(unit);
    for (int at = number.length(); at > 0 && !isInside(number, at); at--) {
      String joined = number.substring(0, at) + unit + number.substring(at);
      JapaneseQuantity read = JapaneseQuantity.parse(joined);
      if (read != null && isSame(read, meant)) {
        return joined;
      }
    }
    return atEnd;
  }

  /** Whether a digit stands right behind the place: units stand behind the last number. */
  private static boolean isInside(String number, int at) {
    return at < number.length() && Character.isDigit(number.charAt(at));
  }

  private static boolean isSame(JapaneseQuantity one, JapaneseQuantity other) {
    return one.value().compareTo(other.value()) == 0
        && one.bound() == other.bound()
        && one.counting() == other.counting()
        && JapaneseQuantity.isSameUnit(one.unit(), other.unit());
  }
}
