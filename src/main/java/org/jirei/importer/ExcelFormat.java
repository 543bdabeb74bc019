package org.jirei.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows numbers as Excel does: 45383 as 2024年4月1日, 0.338 as 33.8% (ECMA-376 part 1, 18.8.30). */
final class ExcelFormat {

  private static final String GENERAL = "General";

  /** Formats that a file gives by number only, as in Japanese Excel. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(14, "yyyy/m/d"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "ge.m.d"),
          Map.entry(28, "ggge年m月d日"),
          Map.entry(29, "ggge年m月d日"),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(32, "h時mm分"),
          Map.entry(33, "h時mm分ss秒"),
          Map.entry(34, "yyyy年m月"),
          Map.entry(35, "m月d日"),
          Map.entry(36, "ge.m.d"),
          Map.entry(37, "#,##0"),
          Map.entry(38, "#,##0"),
          Map.entry(39, "#,##0.00"),
          Map.entry(40, "#,##0.00"),
          Map.entry(50, "ge.m.d"),
          Map.entry(51, "ggge年m月d日"),
          Map.entry(52, "yyyy年m月"),
          Map.entry(53, "m月d日"),
          Map.entry(54, "ggge年m月d日"),
          Map.entry(55, "yyyy年m月"),
          Map.entry(56, "m月d日"),
          Map.entry(57, "ge.m.d"),
          Map.entry(58, "ggge年m月d日"));

  /**
   * Quoted or escaped words, a space as wide as a character, a repeated fill character, a colour or
   * a language.
   */
  private static final Pattern LITERAL =
      Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.|\\*.|\\[[^\\]]*\\]");

  private static final Pattern DIGITS = Pattern.compile("[#0?][#0?,.]*");

  private ExcelFormat() {}

  /**
   * @param id number of the format
   * @param format the format in the file, null if there is none
   */
  static String of(int id, @Nullable String format) {
    String builtIn = BUILT_IN.get(id);
    return builtIn != null ? builtIn : format == null ? GENERAL : format;
  }

  /**
   * The number in its format. It stays as it is if it is not a number or if the format is not
   * supported.
   */
  static String shown(String text, String format, boolean from1904) {
    BigDecimal number;
    try {
      number = new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return text;
    }
    String section = format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[0];
    String bare = LITERAL.matcher(section).replaceAll("");
    if (section.equalsIgnoreCase(GENERAL) || section.equals("@")) {
      return plain(number);
    }
    if (bare.matches("(?is).*[ymdhsge].*")) {
      String date = ExcelDate.shown(number, section, from1904);
      return date == null ? plain(number) : date;
    }
    return DIGITS.matcher(bare).find() ? number(number, section, bare) : plain(number);
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.round(new MathContext(11)).stripTrailingZeros();
    return rounded.toPlainString();
  }

  private static String number(BigDecimal number, String section, String bare) {
    Matcher digits = DIGITS.matcher(bare);
    String pattern = digits.find() ? digits.group() : "0";
    int point = pattern.indexOf('.');
    int decimals =
        point < 0 ? 0 : (int) pattern.substring(point).chars().filter(c -> c != '.').count();
    boolean percent = bare.contains("%");
    BigDecimal value = percent ? number.movePointRight(2) : number;
    String grouped = pattern.contains(",") ? "#,##0" : "0";
    DecimalFormat shown =
        new DecimalFormat(
            grouped + (decimals == 0 ? "" : "." + "0".repeat(decimals)),
            DecimalFormatSymbols.getInstance(Locale.ROOT));
    shown.setRoundingMode(RoundingMode.HALF_UP);
    String words = shown.format(value);
    // Text around the digits is kept: 0"名", ¥#,##0, 0.0%.
    Matcher place = DIGITS.matcher(masked(section));
    if (!place.find()) {
      return words;
    }
    return literals(section.substring(0, place.start()))
        + words
        + literals(section.substring(place.end()));
  }

  /** The section with its literals masked, so that positions stay the same. */
  private static String masked(String section) {
    return LITERAL.matcher(section).replaceAll(m -> "x".repeat(m.group().length()));
  }

  /** The text between the placeholders of a format. */
  static String literals(String part) {
    return LITERAL
        .matcher(part)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : ""));
  }
}
