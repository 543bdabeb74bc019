package org.jirei.importer;

/**
 * Something in a file that is not in the draft as it stands in the file, for a person to decide on.
 *
 * @param where in the file, such as 様式!B4; empty for the file as a whole
 * @param text the words in question, complete
 */
public record Notice(Kind kind, String where, String text) {

  /** Why the draft lacks the words, or has them otherwise. */
  public enum Kind {
    /** The number format is not fully known, so the draft has the plain number. */
    PLAIN_NUMBER,
    /** The number format of the cell shows nothing. */
    HIDDEN_VALUE,
    HIDDEN_WORKSHEET,
    HIDDEN_ROW,
    HIDDEN_COLUMN,
    HIDDEN_TEXT,
    /** A remark of a reviewer. */
    REMARK,
    CHART,
    WATERMARK,
    /** What a form asks for, where nobody filled it in. */
    PLACEHOLDER,
    /** A character of a symbol font without a known meaning. */
    SYMBOL,
    /** A file inside the file. */
    EMBEDDED,
    /** What calculates or draws something whose result is not in the file. */
    FORMULA,
    /** The words that describe an image for people who do not see it. */
    IMAGE
  }
}
