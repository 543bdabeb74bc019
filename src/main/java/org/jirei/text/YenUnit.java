package org.jirei.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units in which Japanese offices print amounts of money, smallest first. */
public enum YenUnit {
  YEN("円", 0),
  THOUSAND("千円", 3),
  MAN("万円", 4),
  MILLION("百万円", 6),
  OKU("億円", 8),
  CHO("兆円", 12);

  /** The sign before an amount. Shared with the form. */
  public static final Pattern SIGN = Pattern.compile("^[¥￥]");

  private final String written;
  private final int zeros;

  YenUnit(String written, int zeros) {
    this.written = written;
    this.zeros = zeros;
  }

  /** An amount as people write it, also with a sign before it: ¥1,200. Null if it is none. */
  public static @Nullable JapaneseQuantity amount(String written) {
    String signed = SIGN.matcher(written).replaceFirst("");
    return JapaneseQuantity.parse(signed.equals(written) ? written : signed + YEN.written);
  }

  /** The unit of this name in any width; null if it is not one of money. */
  public static @Nullable YenUnit of(String unit) {
    String plain = Normaliser.normalise(unit).strip();
    return Arrays.stream(values())
        .filter(money -> money.written.equals(plain))
        .findFirst()
        .orElse(null);
  }

  /** How many zeros each unit adds to a number of yen, by its name. Shared with the form. */
  public static SortedMap<String, Integer> zeros() {
    SortedMap<String, Integer> zeros = new TreeMap<>();
    Arrays.stream(values()).forEach(unit -> zeros.put(unit.written, unit.zeros));
    return zeros;
  }

  /** 百万円. */
  public String written() {
    return written;
  }

  /** An amount in this unit as yen, with as many decimals as are left: 1.5千円 is 1500. */
  BigDecimal inYen(BigDecimal amount) {
    BigDecimal yen = amount.scaleByPowerOfTen(zeros);
    return yen.setScale(Math.max(0, yen.scale()));
  }

  /** An amount of yen in this unit: 5373000 is 537.3 in 万円. */
  BigDecimal of(BigDecimal yen) {
    BigDecimal amount = yen.scaleByPowerOfTen(-zeros).stripTrailingZeros();
    return amount.setScale(Math.max(0, amount.scale()));
  }
}
