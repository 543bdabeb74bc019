package org.jirei.importer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.importer.ExcelToken.Kind;
import org.jspecify.annotations.Nullable;

/** Shows a number as a fraction: 1.5 in {@code # ?/?} as 1 1/2, in {@code # ?/4} as 1 2/4. */
final class ExcelFraction {

  /** More places for a denominator are not known here. */
  private static final int PLACES = 3;

  private ExcelFraction() {}

  /** Null if the section is not fully known. */
  static @Nullable String shown(BigDecimal number, List<ExcelToken> tokens) {
    int slash = -1;
    for (int i = 0; i < tokens.size(); i++) {
      ExcelToken token = tokens.get(i);
      boolean known =
          token.is(Kind.LITERAL)
              || token.is(Kind.DIGIT)
              || token.is(Kind.FIGURE)
              || token.is(Kind.SLASH) && slash < 0;
      if (!known) {
        return null;
      }
      slash = token.is(Kind.SLASH) ? i : slash;
    }
    int end = endOfPlaces(tokens, slash + 1);
    int above = startOfPlaces(tokens, slash);
    String below = text(tokens.subList(slash + 1, end));
    if (above == slash || below.isEmpty() || below.length() > PLACES) {
      return null;
    }
    boolean whole = tokens.subList(0, above).stream().anyMatch(token -> token.is(Kind.DIGIT));
    boolean digitsAfter =
        tokens.subList(end, tokens.size()).stream().anyMatch(token -> !token.is(Kind.LITERAL));
    boolean fixed = below.matches("[1-9][0-9]*");
    boolean open = below.matches("[#?0]+");
    if (digitsAfter || !fixed && !open) {
      return null;
    }
    BigInteger wholes = whole ? number.toBigInteger() : BigInteger.ZERO;
    BigDecimal rest = number.subtract(new BigDecimal(wholes));
    int denominator = fixed ? Integer.parseInt(below) : nearest(rest, below.length());
    BigInteger numerator = times(rest, denominator);
    if (whole && numerator.equals(BigInteger.valueOf(denominator))) {
      wholes = wholes.add(BigInteger.ONE);
      numerator = BigInteger.ZERO;
    }
    boolean isWhole = whole && numerator.signum() == 0;
    StringBuilder shown = new StringBuilder();
    boolean placed = false;
    for (ExcelToken token : tokens.subList(0, above)) {
      if (!token.is(Kind.DIGIT)) {
        shown.append(token.text());
      } else if (!placed) {
        shown.append(wholes.signum() == 0 && !isWhole ? "" : wholes.toString());
        placed = true;
      }
    }
    shown.append(isWhole ? "" : numerator + "/" + denominator);
    shown.append(text(tokens.subList(end, tokens.size())));
    return shown.toString();
  }

  /** The smallest denominator with so many digits whose fraction is closest. */
  private static int nearest(BigDecimal number, int places) {
    int most = (int) Math.pow(10, places) - 1;
    int best = 1;
    BigDecimal least = null;
    for (int denominator = 1; denominator <= most; denominator++) {
      BigDecimal fraction =
          new BigDecimal(times(number, denominator))
              .divide(
                  BigDecimal.valueOf(denominator), 2 * ExcelNumber.DIGITS, RoundingMode.HALF_UP);
      BigDecimal off = fraction.subtract(number).abs();
      if (least == null || off.compareTo(least) < 0) {
        least = off;
        best = denominator;
      }
    }
    return best;
  }

  private static BigInteger times(BigDecimal number, int denominator) {
    return number
        .multiply(BigDecimal.valueOf(denominator))
        .setScale(0, RoundingMode.HALF_UP)
        .toBigInteger();
  }

  private static int endOfPlaces(List<ExcelToken> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isPlace(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static int startOfPlaces(List<ExcelToken> tokens, int to) {
    int start = to;
    while (start > 0 && tokens.get(start - 1).is(Kind.DIGIT)) {
      start--;
    }
    return start;
  }

  private static boolean isPlace(ExcelToken token) {
    return token.is(Kind.DIGIT) || token.is(Kind.FIGURE);
  }

  private static String text(List<ExcelToken> tokens) {
    return tokens.stream().map(ExcelToken::text).collect(Collectors.joining());
  }
}
