package org.jirei.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ways in which people write one amount of yen: 5,373千円, 537万3千円, 537.3万円 and 5,373,000円.
 *
 * <p>A search finds an amount by each of them, whichever the source document prints.
 */
public final class YenSpellings {

  /** More decimals nobody writes: 1.25億円. */
  private static final int MOST_DECIMALS = 2;

  private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);
  private static final BigInteger MAN = BigInteger.valueOf(10_000);

  /** The names of groups of four digits, lowest first. */
  private static final List<String> GROUPS = List.of("", "万", "億", "兆");

  private static final int MAN_GROUP = 1;

  private YenSpellings() {}

  /**
   * All spellings of an amount, each once; empty unless it is a positive whole number of yen below
   * ten thousand 兆.
   */
  public static Set<String> of(BigDecimal yen) {
    Set<String> spellings = new LinkedHashSet<>();
    BigDecimal plain = yen.stripTrailingZeros();
    if (plain.signum() <= 0 || plain.scale() > 0 || plain.precision() - plain.scale() > 16) {
      return spellings;
    }
    for (YenUnit unit : YenUnit.values()) {
      BigDecimal amount = unit.of(plain);
      if (amount.scale() <= MOST_DECIMALS && amount.compareTo(new BigDecimal("0.1")) >= 0) {
        spellings.add(amount.toPlainString() + unit.written());
        spellings.add(grouped(amount) + unit.written());
      }
    }
    spellings.add(inGroups(plain.toBigInteger(), false));
    spellings.add(inGroups(plain.toBigInteger(), true));
    return spellings;
  }

  private static String grouped(BigDecimal amount) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(amount);
  }

  /**
   * 1億2,000万円, or 1億2千万円.
   *
   * @param thousands whether whole thousands up to 千万 are written with 千
   */
  private static String inGroups(BigInteger yen, boolean thousands) {
    StringBuilder words = new StringBuilder();
    for (int group = GROUPS.size() - 1; group >= 0; group--) {
      BigInteger digits = yen.divide(MAN.pow(group)).mod(MAN);
      if (digits.signum() > 0) {
        boolean isWhole = thousands && group <= MAN_GROUP && digits.mod(THOUSAND).signum() == 0;
        String number = isWhole ? digits.divide(THOUSAND) + "千" : digits.toString();
        words.append(number).append(GROUPS.get(group));
      }
    }
    return words.append(YenUnit.YEN.written()).toString();
  }
}
