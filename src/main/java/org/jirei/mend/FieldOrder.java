package org.jirei.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.TopField;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jspecify.annotations.Nullable;

/**
 * Puts the fields of a case into the order of the schema; comments travel with the field that they
 * stand above, lines stay as they are.
 */
final class FieldOrder {

  private static final List<String> ORDER =
      FieldDictionary.ofCase().stream()
          .map(Field::path)
          .filter(path -> !path.contains("."))
          .toList();

  private final CaseOutline outline;
  private final Lines lines;

  private FieldOrder(CaseOutline outline, Lines lines) {
    this.outline = outline;
    this.lines = lines;
  }

  /** The text in order, null where it is already, or where fields do not begin lines. */
  static @Nullable String sort(CaseOutline outline, Lines lines) {
    return new FieldOrder(outline, lines).sort();
  }

  /**
   * @param rank of a field that is not known: that of the field before it
   */
  private record Block(int rank, int first, int last) {}

  private @Nullable String sort() {
    List<TopField> fields = outline.topFields();
    List<Block> blocks = new ArrayList<>();
    int before = outline.firstLine() - 1;
    int rank = 0;
    for (int i = 0; i < fields.size(); i++) {
      TopField field = fields.get(i);
      if (field.place().column() != 1 || field.place().line() <= before) {
        return null;
      }
      int own = ORDER.indexOf(field.name());
      rank = own < 0 ? rank : own;
      int next = i + 1 < fields.size() ? fields.get(i + 1).place().line() : outline.lastLine() + 1;
      int first = i == 0 ? afterHead(field.place().line()) : before + 1;
      before = end(field, next);
      blocks.add(new Block(rank, first, before));
    }
    List<Block> sorted = blocks.stream().sorted(Comparator.comparingInt(Block::rank)).toList();
    if (sorted.equals(blocks) || !isPlain(blocks)) {
      return null;
    }
    StringBuilder text = new StringBuilder(lines.between(1, blocks.getFirst().first - 1));
    for (Block block : sorted) {
      String words = lines.between(block.first, block.last);
      text.append(words).append(endsLine(words) ? "" : lineEnd());
    }
    text.append(lines.between(before + 1, lines.count()));
    boolean ended = endsLine(lines.between(1, lines.count()));
    return ended ? text.toString() : text.toString().replaceFirst("\\R\\z", "");
  }

  /** Marks of documents between fields belong to none of them. */
  private boolean isPlain(List<Block> blocks) {
    for (int line = blocks.getFirst().first; line <= outline.lastLine(); line++) {
      String words = lines.line(line);
      if (words.startsWith("---") || words.startsWith("...")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The line after what stands above all fields: the line for editors, and comments set off by a
   * blank line.
   */
  private int afterHead(int firstField) {
    int head = outline.firstLine();
    for (int line = outline.firstLine(); line < firstField; line++) {
      String words = lines.line(line);
      if (words.isBlank() || !words.startsWith("#") || words.contains("yaml-language-server")) {
        head = line + 1;
      }
    }
    return head;
  }

  /**
   * The last line that belongs to a field: its value, and comments that are indented or follow it
   * at once and are set off from the next field.
   */
  private int end(TopField field, int next) {
    int end = Math.max(field.place().line(), Math.min(field.lastLine(), next - 1));
    for (int line = end + 1; line < next; line++) {
      String words = lines.line(line);
      if (!words.isBlank() && !words.startsWith("#")) {
        end = line;
      }
    }
    int comments = end;
    while (comments + 1 < next && lines.line(comments + 1).startsWith("#")) {
      comments++;
    }
    return comments + 1 < next ? comments : end;
  }

  private static boolean endsLine(String words) {
    return words.isEmpty() || words.endsWith("\n") || words.endsWith("\r");
  }

  private String lineEnd() {
    return lines.line(1).endsWith("\r\n") ? "\r\n" : "\n";
  }
}
