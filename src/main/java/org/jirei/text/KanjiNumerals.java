package org.jirei.text;

import org.jspecify.annotations.Nullable;

/** Reads small numbers in digits or kanji: 25, 二十五, 二五, 元. */
public final class KanjiNumerals {

  /** The digits, each at the index of its value. */
  private static final String DIGITS = "〇一二三四五六七八九";

  private KanjiNumerals() {}

  /** Reads at most four characters; null if they are not a number. */
  public static @Nullable Integer parse(String written) {
    if (written.equals("元")) {
      return 1;
    }
    if (written.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.valueOf(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return positional(written);
    }
    Integer tens = ten == 0 ? Integer.valueOf(1) : positional(written.substring(0, ten));
    String rest = written.substring(ten + 1);
    Integer ones = rest.isEmpty() ? Integer.valueOf(0) : positional(rest);
    return tens == null || ones == null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
  }

  private static @Nullable Integer positional(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = DIGITS.indexOf(digits.charAt(i));
      if (digit < 0) {
        return null;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
