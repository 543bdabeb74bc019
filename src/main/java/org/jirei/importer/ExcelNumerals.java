package org.jirei.importer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole numbers in Japanese numerals as Excel does: 25 as 二十五 ({@code dbnum1}), 弐拾伍 ({@code
 * dbnum2}) or ２十５ ({@code dbnum3}).
 */
final class ExcelNumerals {

  private static final int LONGEST = 16;

  private ExcelNumerals() {}

  private static String digits(String numerals) {
    return switch (numerals) {
      case "dbnum1" -> "〇一二三四五六七八九";
      case "dbnum2" -> "〇壱弐参四伍六七八九";
      default -> "０１２３４５６７８９";
    };
  }

  static String digit(int digit, String numerals) {
    return digits(numerals).substring(digit, digit + 1);
  }

  /** With tens, hundreds and so on; null if the number is not whole or too long. */
  static @Nullable String words(BigDecimal number, String numerals) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 0 || plain.precision() - plain.scale() > LONGEST) {
      return null;
    }
    String figures = plain.toBigInteger().toString();
    if (figures.equals("0")) {
      return digit(0, numerals);
    }
    boolean formal = numerals.equals("dbnum2");
    String[] places = formal ? new String[] {"", "拾", "百", "阡"} : new String[] {"", "十", "百", "千"};
    String[] myriads = formal ? new String[] {"", "萬", "億", "兆"} : new String[] {"", "万", "億", "兆"};
    StringBuilder words = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < figures.length(); i++) {
      int power = figures.length() - 1 - i;
      int digit = figures.charAt(i) - '0';
      if (digit > 0) {
        // 十, not 一十; but 一万, and always 壱拾.
        boolean silent = digit == 1 && power % 4 > 0 && !formal;
        words.append(silent ? "" : digit(digit, numerals)).append(places[power % 4]);
        any = true;
      }
      if (power % 4 == 0) {
        words.append(any ? myriads[power / 4] : "");
        any = false;
      }
    }
    return words.toString();
  }
}
