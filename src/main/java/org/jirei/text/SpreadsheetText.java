package org.jirei.text;

import java.util.regex.Pattern;

/**
 * Text for cells of a table that somebody may open in a spreadsheet. A spreadsheet runs a cell that
 * begins like a formula, even one that it reads from CSV. An apostrophe before it makes it text.
 */
public final class SpreadsheetText {

  private static final String APOSTROPHE = "'";

  /**
   * Quotation marks and blanks, which spreadsheets skip or remove before they look at a cell. No
   * text that it matches begins with a letter or a digit.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\"'‘’“”`\\s\\p{Z}\\p{Cf}]*+[=+\\-@＝＋－＠﹦﹢﹣﹫⁺⁻⁼−].*|[\"'‘’“”`]*+[\\t\\r\\n].*",
          Pattern.DOTALL);

  /** What has a sign and no letters can only be a number: {@code -12}, {@code +5.3%}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+\\-−＋－][0-9０-９]{1,30}(?:[,，][0-9０-９]{3}){0,10}(?:[.．][0-9０-９]{1,30})?[%％]?");

  /** A telephone number with the code of its country: seven digits or more. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?=(?:[^0-9０-９]*+[0-9０-９]){7})[+＋][1-9１-９][0-9０-９]{0,3}(?:[-－ ()（）]{1,2}[0-9０-９]{1,12}){1,6}");

  private SpreadsheetText() {}

  /** The text as it stands in a cell: with an apostrophe if a spreadsheet might run it. */
  public static String inCell(String text) {
    return isFormula(text) ? APOSTROPHE + text : text;
  }

  /** The text of a cell that {@link #inCell} wrote; any other text as it is. */
  public static String fromCell(String cell) {
    String rest = cell.startsWith(APOSTROPHE) ? cell.substring(1) : "";
    return isFormula(rest) ? rest : cell;
  }

  private static boolean isFormula(String text) {
    boolean mayBe = !text.isEmpty() && !Character.isLetterOrDigit(text.codePointAt(0));
    return mayBe
        && FORMULA.matcher(text).matches()
        && !NUMBER.matcher(text).matches()
        && !TELEPHONE.matcher(text).matches();
  }
}
