package org.jirei.importer;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How the paragraphs at one level of a list are numbered (ECMA-376 part 1, 17.9.6).
 *
 * @param start the first number
 * @param format such as decimal or bullet, see 17.18.59
 * @param text with %1 for the number at the first level: 第%1条, %1.%2
 * @param gap between the number and the paragraph
 * @param restarts whether a paragraph at a level above starts the numbers again
 * @param plain whether all levels are in Arabic digits
 */
record WordLevel(
    int start, String format, String text, String gap, boolean restarts, boolean plain) {

  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
  private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final int MOST_CIRCLED = 20;

  private static final int ALPHABET = 26;

  private static final int MOST_ROMAN = 3999;

  /** A number in a format; in digits if the format has no sign for it, or is not known here. */
  static String shown(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number, "〇一二三四五六七八九");
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case "decimalEnclosedFullstop" -> number + ".";
      case "decimalEnclosedParen" -> "(" + number + ")";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number > 0 && number <= MOST_CIRCLED
              ? Character.toString('①' + number - 1)
              : digits(number);
      case "japaneseCounting", "chineseCounting", "chineseCountingThousand" -> counted(number);
      case "aiueo", "aiueoFullWidth" -> sign(number, AIUEO);
      case "iroha", "irohaFullWidth" -> sign(number, IROHA);
      case "ideographTraditional" -> sign(number, "甲乙丙丁戊己庚辛壬癸");
      case "ideographZodiac" -> sign(number, "子丑寅卯辰巳午未申酉戌亥");
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      default -> digits(number);
    };
  }

  private static String digits(int number) {
    return Integer.toString(number);
  }

  private static String digits(int number, String signs) {
    StringBuilder shown = new StringBuilder();
    digits(number)
        .chars()
        .forEach(digit -> shown.append(digit == '-' ? '-' : signs.charAt(digit - '0')));
    return shown.toString();
  }

  private static String counted(int number) {
    String words = ExcelNumerals.words(BigDecimal.valueOf(number), "dbnum1");
    return words == null ? digits(number) : words;
  }

  private static String sign(int number, String signs) {
    return number > 0 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : digits(number);
  }

  /** A to Z, then AA to ZZ. */
  private static String letters(int number) {
    if (number < 1) {
      return digits(number);
    }
    String letter = Character.toString('A' + (number - 1) % ALPHABET);
    return letter.repeat((number - 1) / ALPHABET % ALPHABET + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return digits(number);
    }
    StringBuilder shown = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        shown.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return shown.toString();
  }

  boolean isBullet() {
    return format.equals("bullet");
  }
}
