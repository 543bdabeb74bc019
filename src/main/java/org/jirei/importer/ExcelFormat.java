package org.jirei.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.importer.ExcelToken.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Shows numbers as Excel does: 45383 as 2024年4月1日, 0.338 as 33.8% (ECMA-376 part 1, 18.8.30 and
 * 18.8.31).
 */
final class ExcelFormat {

  private static final String GENERAL = "General";

  /** A number without a format has at most so many digits, unless its whole part has more. */
  private static final int GENERAL_DIGITS = 11;

  /** For positive and negative numbers, zero and text. */
  private static final int SECTIONS = 4;

  private static final Pattern NOT_ZERO = Pattern.compile("[1-9１-９一二三四五六七八九十百千万億兆壱弐参伍拾阡萬]");

  /** How close to Excel. */
  enum Fidelity {
    AS_SHOWN,
    /** Without its format, which is not fully known here. */
    PLAIN,
    /** Its format shows nothing. */
    HIDDEN
  }

  /** What a person sees in a cell. */
  record Shown(String text, Fidelity fidelity) {}

  /** Formats that a file gives by number only, as in Japanese Excel. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(14, "yyyy/m/d"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
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
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;[Red]-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;[Red]-#,##0.00"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss.0"),
          Map.entry(49, "@"),
          Map.entry(50, "ge.m.d"),
          Map.entry(51, "ggge年m月d日"),
          Map.entry(52, "yyyy年m月"),
          Map.entry(53, "m月d日"),
          Map.entry(54, "ggge年m月d日"),
          Map.entry(55, "yyyy年m月"),
          Map.entry(56, "m月d日"),
          Map.entry(57, "ge.m.d"),
          Map.entry(58, "ggge年m月d日"));

  private ExcelFormat() {}

  /**
   * @param id number of the format
   * @param format the format in the file, null if there is none
   */
  static String of(int id, @Nullable String format) {
    String builtIn = BUILT_IN.get(id);
    return builtIn != null ? builtIn : format == null ? GENERAL : format;
  }

  /** Whether a cell shows its value as it is. */
  static boolean isGeneral(String format) {
    return format.equalsIgnoreCase(GENERAL);
  }

  /**
   * A number in its format, as Excel shows it. If the format is not fully known here, the number
   * stays as it is; nothing is half applied.
   *
   * @param text a number in the file; any other text is shown by the section for text
   */
  static Shown shown(String text, String format, boolean from1904) {
    BigDecimal number;
    try {
      number = new BigDecimal(text.strip()).round(new MathContext(ExcelNumber.DIGITS));
    } catch (NumberFormatException e) {
      return words(text, format);
    }
    if (isGeneral(format) || format.equals("@")) {
      return new Shown(plain(number), Fidelity.AS_SHOWN);
    }
    List<ExcelSection> sections = ExcelSection.of(format);
    String shown = sections == null ? null : inSection(number, numbers(sections), from1904);
    if (shown == null) {
      return new Shown(plain(number), Fidelity.PLAIN);
    }
    return new Shown(shown.strip(), shown.isBlank() ? Fidelity.HIDDEN : Fidelity.AS_SHOWN);
  }

  /** Text in its format. A format may add words, or hide it. */
  static Shown words(String text, String format) {
    List<ExcelSection> sections = ExcelSection.of(format);
    if (sections == null || sections.size() != SECTIONS && !sections.getLast().has(Kind.TEXT)) {
      return new Shown(text, Fidelity.AS_SHOWN);
    }
    String shown = sections.getLast().text(text);
    boolean hidden = shown.isBlank() && !text.isBlank();
    return new Shown(shown, hidden ? Fidelity.HIDDEN : Fidelity.AS_SHOWN);
  }

  /** The number without a format: all digits of its whole part, and as many more as Excel shows. */
  static String plain(BigDecimal number) {
    int whole = number.precision() - number.scale();
    MathContext digits = new MathContext(Math.max(GENERAL_DIGITS, whole));
    return number.round(digits).stripTrailingZeros().toPlainString();
  }

  /** The sections without that for text. */
  private static List<ExcelSection> numbers(List<ExcelSection> sections) {
    boolean text = sections.size() == SECTIONS || sections.getLast().has(Kind.TEXT);
    return sections.subList(0, sections.size() - (text ? 1 : 0));
  }

  private static @Nullable String inSection(
      BigDecimal number, List<ExcelSection> sections, boolean from1904) {
    if (sections.isEmpty() || sections.size() >= SECTIONS) {
      return null;
    }
    ExcelSection section = section(number, sections);
    if (section == null) {
      return null;
    }
    ExcelSection.Condition condition = section.condition();
    boolean negative = number.signum() < 0;
    // Where a section has a condition, only one for negative numbers stands for their minus.
    boolean conditions = sections.stream().anyMatch(any -> any.condition() != null);
    boolean ownSign =
        condition == null ? sections.size() > 1 && !conditions : condition.isNegative();
    if (negative && (section.isDate() || !ownSign && sections.size() > 1)) {
      return null;
    }
    String shown = section.number(number.abs(), from1904);
    if (shown == null || !negative || ownSign) {
      return shown;
    }
    // Versions of Excel differ in whether they show -0.
    return NOT_ZERO.matcher(shown).find() ? "-" + shown : null;
  }

  private static @Nullable ExcelSection section(BigDecimal number, List<ExcelSection> sections) {
    ExcelSection.Condition first = sections.getFirst().condition();
    ExcelSection.Condition second = sections.size() > 1 ? sections.get(1).condition() : null;
    if (sections.size() > 2 && sections.get(2).condition() != null) {
      return null;
    }
    if (first == null) {
      int sign = number.signum();
      boolean third = sign == 0 && sections.size() > 2;
      return second != null
          ? null
          : sections.get(third ? 2 : sign < 0 && sections.size() > 1 ? 1 : 0);
    }
    if (first.holds(number)) {
      return sections.getFirst();
    }
    if (second == null) {
      return sections.size() == 2 ? sections.get(1) : null;
    }
    boolean last = !second.holds(number);
    return !last ? sections.get(1) : sections.size() > 2 ? sections.get(2) : null;
  }
}
