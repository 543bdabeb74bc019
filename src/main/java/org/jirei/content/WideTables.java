package org.jirei.content;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Tables with full-width bars: {@code ｜項目｜数｜} over {@code ｜－－｜－－｜}. As everywhere, the second line
 * makes the table.
 */
final class WideTables {

  private static final Pattern DELIMITERS =
      Pattern.compile(
          "[ \\t\\u3000]*+[|｜]?"
              + "(?:[ \\t\\u3000]*+[:：]?[-－−ー―─—]++[:：]?[ \\t\\u3000]*+[|｜]?+)++");

  private WideTables() {}

  /**
   * @param isKept tells the lines that are code or HTML, by their 0-based number
   */
  static void rewrite(String[] lines, IntPredicate isKept) {
    for (int i = 0; i + 1 < lines.length; i++) {
      if (!isKept.test(i) && !isKept.test(i + 1) && isTable(lines[i], lines[i + 1])) {
        i = table(lines, i);
      }
    }
  }

  private static boolean isTable(String head, String delimiters) {
    return hasBar(head) && hasBar(delimiters) && DELIMITERS.matcher(delimiters).matches();
  }

  /** Returns the last line of the table. */
  private static int table(String[] lines, int first) {
    boolean wide = (lines[first] + lines[first + 1]).indexOf('｜') >= 0;
    lines[first + 1] =
        lines[first + 1].replaceAll("[－−ー―─—]", "-").replace('：', ':').replace('\u3000', ' ');
    int at = first;
    while (at < lines.length && hasBar(lines[at])) {
      if (wide || lines[at].startsWith("｜")) {
        lines[at] = lines[at].replace('｜', '|');
      }
      at++;
    }
    return at - 1;
  }

  private static boolean hasBar(String line) {
    return line.indexOf('|') >= 0 || line.indexOf('｜') >= 0;
  }
}
