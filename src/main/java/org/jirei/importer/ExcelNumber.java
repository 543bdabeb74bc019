package org.jirei.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jirei.importer.ExcelToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Shows a number in the places for digits of a format: 1250000 in {@code #,##0,} as 1,250.
 *
 * <p>A comma between places groups digits by three. Each comma after the last place before the
 * point, or after the last of all, divides by 1,000. Each percent sign multiplies by 100.
 */
final class ExcelNumber {

  /** Digits of a number that Excel keeps. */
  static final int DIGITS = 15;

  private final ExcelSection section;
  private final List<ExcelToken> tokens;
  private final int point;
  private final int end;

  private ExcelNumber(ExcelSection section) {
    this.section = section;
    this.tokens = section.tokens();
    int found = index(Kind.POINT);
    this.end = index(Kind.EXPONENT) < 0 ? tokens.size() : index(Kind.EXPONENT);
    this.point = found < 0 ? end : found;
  }

  /** Null if the section is not fully known. */
  static @Nullable String shown(BigDecimal number, ExcelSection section) {
    ExcelNumber shown = new ExcelNumber(section);
    if (!shown.isKnown()) {
      return null;
    }
    if (section.has(Kind.GENERAL)) {
      return shown.general(number);
    }
    return section.has(Kind.EXPONENT) ? shown.scientific(number) : shown.plain(number);
  }

  private boolean isKnown() {
    long points = tokens.stream().filter(token -> token.is(Kind.POINT)).count();
    long exponents = tokens.stream().filter(token -> token.is(Kind.EXPONENT)).count();
    boolean general = section.has(Kind.GENERAL);
    boolean digits = section.has(Kind.DIGIT);
    boolean numerals = !section.numerals().isEmpty();
    boolean signs = section.has(Kind.POINT) || section.has(Kind.COMMA);
    int firstComma = index(Kind.COMMA);
    return points <= 1
        && exponents <= 1
        && !section.has(Kind.FIGURE)
        && !(general && (digits || signs || exponents > 0))
        && (digits || !signs)
        && !(numerals && (signs || exponents > 0))
        && (firstComma < 0 || index(Kind.DIGIT) < firstComma);
  }

  private @Nullable String general(BigDecimal number) {
    BigDecimal value = percent(number);
    String digits = ExcelFormat.plain(value);
    if (!section.numerals().isEmpty()) {
      digits = ExcelNumerals.words(value, section.numerals());
    }
    if (digits == null) {
      return null;
    }
    StringBuilder shown = new StringBuilder();
    for (ExcelToken token : tokens) {
      shown.append(token.is(Kind.GENERAL) ? digits : token.text());
    }
    return shown.toString();
  }

  private String plain(BigDecimal number) {
    BigDecimal value = percent(number).movePointLeft(3 * scales());
    BigDecimal rounded = value.setScale(places(point, end), RoundingMode.HALF_UP);
    return integer(rounded.toBigInteger().toString()) + fraction(rounded);
  }

  /** 0.5 as 5.00E-01. Several places before the point count by other steps, which is rare. */
  private @Nullable String scientific(BigDecimal number) {
    if (places(0, point) != 1 || section.has(Kind.COMMA) || section.has(Kind.PERCENT)) {
      return null;
    }
    int decimals = places(point, end);
    int power = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    BigDecimal mantissa = number.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
    if (mantissa.compareTo(BigDecimal.TEN) >= 0) {
      power++;
      mantissa = number.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP);
    }
    String sign = power < 0 ? "-" : tokens.get(end).text().endsWith("+") ? "+" : "";
    int digits = places(end, tokens.size());
    String exponent = "0".repeat(Math.max(0, digits - String.valueOf(Math.abs(power)).length()));
    StringBuilder tail = new StringBuilder("E" + sign + exponent + Math.abs(power));
    for (ExcelToken token : tokens.subList(end + 1, tokens.size())) {
      tail.append(token.is(Kind.DIGIT) ? "" : token.text());
    }
    return integer(mantissa.toBigInteger().toString()) + fraction(mantissa) + tail;
  }

  private BigDecimal percent(BigDecimal number) {
    long percents = tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
    return number.movePointRight(2 * (int) percents);
  }

  private int scales() {
    int scales = 0;
    for (int i = 0; i < end; i++) {
      scales += tokens.get(i).is(Kind.COMMA) && !groups(i) ? 1 : 0;
    }
    return scales;
  }

  /** Whether a comma is between places before the point. */
  private boolean groups(int comma) {
    return comma < point && places(comma, point) > 0;
  }

  /** The digits before the point, from right to left, with what stands between them. */
  private String integer(String number) {
    String digits = number.equals("0") ? "" : number;
    boolean grouped = false;
    for (int i = 0; i < point; i++) {
      grouped |= tokens.get(i).is(Kind.COMMA) && groups(i);
    }
    StringBuilder shown = new StringBuilder();
    int left = places(0, point);
    int count = 0;
    int next = digits.length();
    if (left == 0 && point < end) {
      shown.append(new StringBuilder(digits).reverse());
    }
    for (int i = point - 1; i >= 0; i--) {
      ExcelToken token = tokens.get(i);
      if (!token.is(Kind.DIGIT)) {
        shown.append(token.is(Kind.COMMA) ? "" : new StringBuilder(token.text()).reverse());
        continue;
      }
      left--;
      // All digits that have no place of their own stand in the first one.
      do {
        String digit = next > 0 ? digits.substring(next - 1, next) : blank(token);
        shown.append(grouped && count > 0 && count % 3 == 0 && !digit.isBlank() ? "," : "");
        shown.append(digit(digit));
        next--;
        count++;
      } while (left == 0 && next > 0);
    }
    return shown.reverse().toString();
  }

  private String fraction(BigDecimal rounded) {
    if (point >= end) {
      return "";
    }
    String digits =
        rounded
            .subtract(new BigDecimal(rounded.toBigInteger()))
            .toPlainString()
            .replaceFirst("^0\\.?", "");
    int wanted = places(point, end);
    int significant = digits.replaceFirst("0+$", "").length();
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (ExcelToken token : tokens.subList(point, end)) {
      if (token.is(Kind.DIGIT)) {
        boolean kept = at < significant || required(at, wanted);
        shown.append(kept && at < digits.length() ? digits.substring(at, at + 1) : blank(token));
        at++;
      } else {
        shown.append(token.is(Kind.COMMA) ? "" : token.text());
      }
    }
    return shown.toString();
  }

  /** Whether a zero after the point is shown, since its place or a later one is a 0. */
  private boolean required(int at, int wanted) {
    List<ExcelToken> places =
        tokens.subList(point, end).stream().filter(token -> token.is(Kind.DIGIT)).toList();
    return places.subList(at, wanted).stream().anyMatch(token -> token.text().equals("0"));
  }

  private String digit(String digit) {
    return section.numerals().isEmpty() || digit.isBlank()
        ? digit
        : ExcelNumerals.digit(digit.charAt(0) - '0', section.numerals());
  }

  /** What a place without a digit shows. */
  private static String blank(ExcelToken place) {
    return switch (place.text()) {
      case "0" -> "0";
      case "?" -> " ";
      default -> "";
    };
  }

  private int places(int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(token -> token.is(Kind.DIGIT)).count();
  }

  private int index(Kind kind) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(kind)) {
        return i;
      }
    }
    return -1;
  }
}
