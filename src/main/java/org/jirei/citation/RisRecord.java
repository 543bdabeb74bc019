package org.jirei.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a record of a RIS file. {@code risOf} in {@code citing/ris.js} writes the same in
 * the browser.
 */
final class RisRecord {

  /** The day as RIS writes it; what follows the last slash are words such as a season. */
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd/", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();

  private RisRecord() {}

  static String of(Citation citation) {
    LocalDate issued = citation.issued();
    return new RisRecord()
        .with("TY", "ELEC")
        .with("ID", citation.key())
        .with("AU", citation.author())
        .with("TI", citation.title())
        .with("T2", citation.container())
        .with("PB", citation.publisher())
        .with("PY", issued == null ? null : String.valueOf(issued.getYear()))
        .with("DA", issued == null ? null : DAY.format(issued))
        .with("UR", citation.address())
        .with("LA", citation.language())
        .with("N1", citation.note())
        .with("ER", "")
        .lines
        .toString();
  }

  private RisRecord with(String tag, @Nullable String value) {
    if (value != null) {
      lines.append(tag).append("  - ").append(value).append("\r\n");
    }
    return this;
  }
}
