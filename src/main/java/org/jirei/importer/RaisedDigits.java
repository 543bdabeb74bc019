package org.jirei.importer;

import java.util.regex.Pattern;

/** Raised digits as characters: the 2 of 10² in a cell or a run that is set higher. */
final class RaisedDigits {

  private static final String PLAIN = "0123456789+-０１２３４５６７８９";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What would become one number with the digits before it: 2, -3, 1), 1,2. */
  private static final Pattern JOINS = Pattern.compile("\\s*[0-9０-９+-][^\\p{L}]*");

  private RaisedDigits() {}

  /**
   * The text with raised digits. Other text stays, since only digits change their meaning, and so
   * does a note that begins with a sign of its own: 注1), ※1.
   */
  static String of(String text) {
    if (!JOINS.matcher(text).matches()) {
      return text;
    }
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = PLAIN.indexOf(text.charAt(i));
      raised.append(at < 0 ? text.charAt(i) : RAISED.charAt(at));
    }
    return raised.toString();
  }
}
