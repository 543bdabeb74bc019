package org.jirei.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form in cells as sheets.
 *
 * <p>Labels stand in the first column: each further column is a case (a form usually has one). Or
 * labels stand in the first row: each further row is a case. Where labels are few, the cells are
 * text like any other.
 */
final class FormTable {

  /** So many labels that people know make a form. */
  private static final int LABELS = 3;

  private FormTable() {}

  static List<Sheet> sheets(List<List<String>> rows) {
    long down = rows.stream().filter(row -> isLabel(cell(row, 0))).count();
    int header = header(rows);
    if (down >= LABELS) {
      return byColumns(rows);
    }
    return header >= 0 ? byRows(rows, header) : asText(rows);
  }

  /** The block of a label and what stands beside it. */
  static Block block(String label, List<String> lines) {
    List<String> block = new ArrayList<>();
    Topic topic = Topic.of(label);
    String name = label.strip();
    boolean field =
        topic != null && !topic.isSection() && topic != Topic.ROLES && topic != Topic.COMMENTS;
    if (field && topic != Topic.VOICES && topic != Topic.CONTACT && !lines.isEmpty()) {
      block.add(name + "：" + String.join("、", lines));
      return Block.typed(block);
    }
    boolean heading = !name.startsWith("【") && !name.startsWith("＜");
    block.add(heading ? "【" + name + "】" : name);
    block.addAll(lines);
    return Block.typed(block);
  }

  /** Whether words announce something: a topic, a comment, somebody's name. */
  static boolean isLabel(String words) {
    String name = words.strip();
    return !name.isEmpty()
        && name.length() <= 30
        && name.indexOf('\n') < 0
        && (Topic.of(name) != null
            || Heading.of("【" + name + "】") != null
            || Organisation.isName(name));
  }

  private static List<Sheet> byColumns(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Sheet> sheets = new ArrayList<>();
    for (int column = 1; column < columns; column++) {
      List<Block> blocks = new ArrayList<>();
      List<String> values = new ArrayList<>();
      String label = null;
      for (List<String> row : rows) {
        if (!cell(row, 0).isBlank()) {
          add(blocks, label, values);
          values = new ArrayList<>();
          label = cell(row, 0);
        }
        values.addAll(cell(row, column).lines().toList());
      }
      add(blocks, label, values);
      if (!blocks.isEmpty()) {
        sheets.add(new Sheet(blocks));
      }
    }
    return sheets;
  }

  private static List<Sheet> byRows(List<List<String>> rows, int header) {
    List<Sheet> sheets = new ArrayList<>();
    List<String> labels = rows.get(header);
    for (List<String> row : rows.subList(header + 1, rows.size())) {
      List<Block> blocks = new ArrayList<>();
      for (int column = 0; column < Math.max(labels.size(), row.size()); column++) {
        add(blocks, cell(labels, column), cell(row, column).lines().toList());
      }
      if (!blocks.isEmpty()) {
        sheets.add(new Sheet(blocks));
      }
    }
    return sheets;
  }

  private static List<Sheet> asText(List<List<String>> rows) {
    List<Block> blocks = new ArrayList<>();
    for (List<String> row : rows) {
      blocks.add(
          Block.typed(
              row.stream().flatMap(cell -> cell.lines()).filter(c -> !c.isBlank()).toList()));
    }
    return List.of(new Sheet(blocks));
  }

  /** What a label announces and nobody filled in is nothing; other words are text. */
  private static void add(List<Block> blocks, @Nullable String label, List<String> values) {
    List<String> lines = values.stream().filter(value -> !value.isBlank()).toList();
    if (!lines.isEmpty()) {
      blocks.add(label == null || label.isBlank() ? Block.typed(lines) : block(label, lines));
    } else if (label != null && !isLabel(label)) {
      blocks.add(Block.typed(List.of(label)));
    }
  }

  private static int header(List<List<String>> rows) {
    for (int i = 0; i < Math.min(rows.size(), 5); i++) {
      if (rows.get(i).stream().filter(FormTable::isLabel).count() >= LABELS) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
