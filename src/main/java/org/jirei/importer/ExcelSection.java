package org.jirei.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.importer.ExcelToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A section of a number format: 0.0;"▲"0.0 has two.
 *
 * @param tokens that show something
 * @param condition for the numbers that it shows; null if there is none
 * @param numerals dbnum1, dbnum2 or dbnum3; empty for ordinary digits
 * @param language its code as in the format, such as 411; empty if there is none
 */
record ExcelSection(
    List<ExcelToken> tokens, @Nullable Condition condition, String numerals, String language) {

  private static final Pattern SECTION =
      Pattern.compile("(?:\"[^\"]*\"|[\\\\!_*].|\\[[^\\]]*]|[^;\"])*+", Pattern.DOTALL);

  private static final Pattern CONDITION = Pattern.compile("([<>=]+)(-?[0-9]+(?:\\.[0-9]+)?)");

  /** A long date or a time as set in the system, here as in Japan; what follows has no effect. */
  private static final Pattern SYSTEM = Pattern.compile("\\[\\$-(?i:(F800|F400))]");

  /** A comparison with a number. */
  record Condition(String sign, BigDecimal with) {

    boolean holds(BigDecimal number) {
      int order = number.compareTo(with);
      return switch (sign) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }

    /** Whether it holds for negative numbers only, so that the section needs no minus. */
    boolean isNegative() {
      return sign.equals("<") && with.signum() <= 0 || sign.equals("<=") && with.signum() < 0;
    }
  }

  /** The sections of a format; null if one is not fully known. */
  static @Nullable List<ExcelSection> of(String format) {
    List<ExcelSection> sections = new ArrayList<>();
    Matcher section = SECTION.matcher(format);
    int from = 0;
    while (from <= format.length()) {
      section.region(from, format.length());
      if (!section.lookingAt()) {
        return null;
      }
      if (section.end() < format.length() && format.charAt(section.end()) != ';') {
        return null;
      }
      ExcelSection parsed = parsed(section.group());
      if (parsed == null) {
        return null;
      }
      sections.add(parsed);
      from = section.end() + 1;
    }
    return sections;
  }

  private static @Nullable ExcelSection parsed(String section) {
    Matcher system = SYSTEM.matcher(section);
    boolean isSystem = system.lookingAt();
    boolean date = isSystem && system.group(1).equalsIgnoreCase("F800");
    List<ExcelToken> all = ExcelToken.of(!isSystem ? section : date ? "yyyy年m月d日" : "h:mm:ss");
    if (all == null) {
      return null;
    }
    List<ExcelToken> tokens = new ArrayList<>();
    Condition condition = null;
    String numerals = "";
    String language = "";
    for (ExcelToken token : all) {
      switch (token.kind()) {
        case CONDITION -> {
          Matcher matcher = CONDITION.matcher(token.text());
          if (condition != null || !matcher.matches()) {
            return null;
          }
          condition = new Condition(matcher.group(1), new BigDecimal(matcher.group(2)));
        }
        case NUMERALS -> numerals = token.text();
        case LANGUAGE -> language = token.text();
        default -> tokens.add(token);
      }
    }
    return new ExcelSection(tokens, condition, numerals, language);
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }

  /** Whether it shows dates, times or durations. */
  boolean isDate() {
    return has(Kind.DATE) || has(Kind.ELAPSED);
  }

  /** Text in this section; a section without a place for text hides it. */
  String text(String words) {
    StringBuilder shown = new StringBuilder();
    tokens.forEach(token -> shown.append(token.is(Kind.TEXT) ? words : token.text()));
    return shown.toString().strip();
  }

  /**
   * A number in this section; null if that is not fully known.
   *
   * @param number the absolute value
   */
  @Nullable String number(BigDecimal number, boolean from1904) {
    if (has(Kind.TEXT)) {
      return null;
    }
    if (isDate()) {
      return ExcelDate.shown(number, this, from1904);
    }
    if (has(Kind.SLASH)) {
      return numerals.isEmpty() ? ExcelFraction.shown(number, tokens) : null;
    }
    return ExcelNumber.shown(number, this);
  }
}
