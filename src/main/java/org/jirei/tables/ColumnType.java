package org.jirei.tables;

/** What the cells of a column hold. An empty cell means that the source does not say. */
public enum ColumnType {
  /** Words on one line: a {@link String} without line breaks. */
  TEXT("string"),
  /** A word of a code list or of a code table: a {@link String}. */
  CODE("string"),
  /** A whole number: an {@link Integer}. */
  INTEGER("integer"),
  /** A plain decimal: a {@link java.math.BigDecimal}. */
  NUMBER("number"),
  /** A {@link Boolean}. */
  BOOLEAN("boolean"),
  /** A day: a {@link java.time.LocalDate}. */
  DATE("date");

  private final String word;

  ColumnType(String word) {
    this.word = word;
  }

  /** Its name in Table Schema (Frictionless) as well as in CSVW. */
  public String word() {
    return word;
  }
}
