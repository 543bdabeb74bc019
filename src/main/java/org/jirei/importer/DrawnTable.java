package org.jirei.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A table that a text draws with bars: | 目的 | … |. */
final class DrawnTable {

  private static final Pattern BAR = Pattern.compile("[|｜│┃]");
  private static final Pattern RULE = Pattern.compile("[-－―─━=＝:+┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛|｜│┃\\s]+");
  private static final int FEWEST = 3;

  private DrawnTable() {}

  /** Its rows of cells; none unless all lines of the text are in the table. */
  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String raw : text.split("\\R", -1)) {
      String line = raw.strip();
      if (line.isEmpty() || RULE.matcher(line).matches()) {
        continue;
      }
      if (!BAR.matcher(line.substring(0, 1)).matches()) {
        return List.of();
      }
      String[] cells = BAR.split(line.substring(1), -1);
      int last = cells[cells.length - 1].isBlank() ? cells.length - 1 : cells.length;
      rows.add(Arrays.stream(cells).limit(last).map(String::strip).toList());
    }
    return rows.size() < FEWEST ? List.of() : rows;
  }
}
