package org.jirei.importer;

/** Raised digits as characters: the 2 of 10² in a cell or a run that is set higher. */
final class RaisedDigits {

  private static final String PLAIN = "0123456789+-";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

  private RaisedDigits() {}

  /** The text with raised digits; other text stays, since only digits change their meaning. */
  static String of(String text) {
    if (!text.strip().matches("[0-9+-]+")) {
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
