package org.jirei.text;

import java.math.BigInteger;

/**
 * The part of a sum that somebody pays: 1/2 of 国1/2・市1/2.
 *
 * @param payer as written: 国, 補助率; empty if the document names none
 * @param numerator 0 or more
 * @param denominator 1 or more
 * @param exact whether it is this part, and not up to it (1/2以内)
 */
public record Share(String payer, BigInteger numerator, BigInteger denominator, boolean exact) {

  /** 1/2, in lowest terms; 1 for the whole. */
  public String fraction() {
    BigInteger common = numerator.gcd(denominator);
    BigInteger below = denominator.divide(common);
    String above = numerator.divide(common).toString();
    return below.equals(BigInteger.ONE) ? above : above + "/" + below;
  }

  Share plus(Share other) {
    return new Share(
        "",
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator),
        exact && other.exact);
  }

  /** Negative if it is less than the whole, zero if it is all, positive if it is more. */
  int compareToWhole() {
    return numerator.compareTo(denominator);
  }
}
