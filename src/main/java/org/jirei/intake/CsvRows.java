package org.jirei.intake;

import java.util.ArrayList;
import java.util.List;
import org.jirei.intake.Refusal.Refused;

/**
 * Reads a table of separated values (RFC 4180), with the liberties people take: semicolons for
 * commas, quotation marks inside words, words behind a closing mark.
 */
final class CsvRows {

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private CsvRows(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The rows, parted by whichever of the usual separators parts most of them. */
  static List<List<String>> read(String text) throws Refused {
    List<List<String>> best = read(text, ',');
    for (char separator : new char[] {';', '\t'}) {
      List<List<String>> rows = read(text, separator);
      best = parted(rows) > parted(best) ? rows : best;
    }
    return best;
  }

  static List<List<String>> read(String text, char separator) throws Refused {
    return new CsvRows(text, separator).read();
  }

  private static long parted(List<List<String>> rows) {
    return rows.stream().filter(row -> row.size() > 1).count();
  }

  private List<List<String>> read() throws Refused {
    while (at < text.length()) {
      String words = text.charAt(at) == '"' ? quoted() : "";
      int end = at;
      while (end < text.length() && !isEnd(text.charAt(end))) {
        end++;
      }
      if (words.indexOf('\n') >= 0 && end > at) {
        // A mark that nobody closed would swallow rows up to the next one.
        throw new Refused(Refusal.BROKEN);
      }
      row.add(words + text.substring(at, end));
      at = end + 1;
      if (end == text.length() || text.charAt(end) != separator) {
        at += text.startsWith("\r\n", end) ? 1 : 0;
        endRow();
      } else if (at == text.length()) {
        row.add("");
        endRow();
      }
    }
    return rows;
  }

  /** The words between quotation marks, of which two stand for one. */
  private String quoted() throws Refused {
    StringBuilder words = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) != '"') {
        words.append(text.charAt(at));
      } else if (text.startsWith("\"\"", at)) {
        words.append('"');
        at++;
      } else {
        at++;
        return words.toString();
      }
    }
    throw new Refused(Refusal.BROKEN);
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void endRow() throws Refused {
    rows.add(row);
    row = new ArrayList<>();
    if (rows.size() > Limits.ROWS) {
      throw new Refused(Refusal.TOO_MUCH_TEXT, rows.size(), Limits.ROWS);
    }
  }
}
