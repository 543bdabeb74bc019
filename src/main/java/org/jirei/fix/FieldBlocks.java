package org.jirei.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.TopField;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a case belong together when its fields are put into order.
 *
 * <p>A field takes along the comment that touches it from above, and what stands indented or right
 * below it and is set off from the next. A field in a comment is a block of its own. Blank lines,
 * and comments between blank lines, belong to nothing.
 */
final class FieldBlocks {

  /** {@code # english:}, as drafts have it. */
  private static final Pattern FIELD_IN_COMMENT = Pattern.compile("# ?([A-Za-z]+):(?:\\s.*)?");

  private static final Pattern INDENTED_COMMENT = Pattern.compile("# {2,}.*|# ?- .*");

  /** The author points at the line above. */
  private static final Pattern POINTS_UP = Pattern.compile("#\\s*[↑⬆].*");

  /**
   * Lines that are moved together.
   *
   * @param rank of a field that is not known: that of the field before it
   * @param isField false for a comment that holds a field
   * @param isAlone whether blank lines, or the ends of the fields, are on both sides
   */
  record Block(int rank, boolean isField, int first, int last, boolean isAlone) {}

  private final CaseOutline outline;
  private final Lines lines;
  private final List<String> order;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param order the names of all fields in theirs
   */
  private FieldBlocks(CaseOutline outline, Lines lines, List<String> order) {
    this.outline = outline;
    this.lines = lines;
    this.order = order;
  }

  /** In the order of the file, null where fields do not begin lines. */
  static @Nullable List<Block> of(CaseOutline outline, Lines lines, List<String> order) {
    FieldBlocks found = new FieldBlocks(outline, lines, order);
    return found.find() ? found.blocks : null;
  }

  private boolean find() {
    List<TopField> fields = outline.topFields();
    int before = outline.firstLine() - 1;
    int rank = 0;
    for (int i = 0; i < fields.size(); i++) {
      TopField field = fields.get(i);
      int line = field.place().line();
      if (field.place().column() != 1 || line <= before) {
        return false;
      }
      int own = order.indexOf(field.name());
      rank = own < 0 ? rank : own;
      int next = i + 1 < fields.size() ? fields.get(i + 1).place().line() : outline.lastLine() + 1;
      int first = i == 0 ? afterHead(line) : addComments(before + 1, line);
      before = end(field, next);
      add(rank, true, first, before);
    }
    addComments(before + 1, outline.lastLine() + 1);
    return true;
  }

  private void add(int rank, boolean isField, int first, int last) {
    blocks.add(new Block(rank, isField, first, last, isEdge(first - 1) && isEdge(last + 1)));
  }

  private boolean isEdge(int line) {
    return line < outline.firstLine() || line > outline.lastLine() || lines.line(line).isBlank();
  }

  /**
   * Adds the fields in comments above a field, or above the end of all fields.
   *
   * @return the line on which the comment begins that belongs to the field itself
   */
  private int addComments(int from, int field) {
    String below = field > outline.lastLine() ? "" : lines.line(field);
    int start = from;
    for (int line = from; line < field; line++) {
      if (lines.line(line).isBlank()) {
        start = line + 1;
        continue;
      }
      int rank = rankInComment(line, below);
      if (rank >= 0) {
        int last = line;
        while (last + 1 < field && INDENTED_COMMENT.matcher(words(last + 1)).matches()) {
          last++;
        }
        add(rank, false, start, last);
        start = last + 1;
        line = last;
      }
    }
    return start;
  }

  /**
   * Negative where a line holds no field in a comment, or only another wording of the one below.
   */
  private int rankInComment(int line, String field) {
    Matcher comment = FIELD_IN_COMMENT.matcher(words(line));
    return comment.matches() && !field.startsWith(comment.group(1) + ":")
        ? order.indexOf(comment.group(1))
        : -1;
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
    while (end + 1 < next && POINTS_UP.matcher(words(end + 1)).matches()) {
      end++;
    }
    int comments = end;
    while (comments + 1 < next && lines.line(comments + 1).startsWith("#")) {
      comments++;
      if (rankInComment(comments, "") >= 0) {
        return end;
      }
    }
    return comments + 1 < next ? comments : end;
  }

  private String words(int line) {
    return lines.line(line).stripTrailing();
  }
}
