package org.jirei.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.content.CaseOutline;
import org.jirei.content.CaseOutline.TopField;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines of a case move together when its fields are sorted.
 *
 * <p>A field takes along the comment directly above it. It also takes indented lines, and comments
 * directly below it that are separated from the next field. A field in a comment is a block of its
 * own. Blank lines, and comments between blank lines, belong to no field.
 */
final class FieldBlocks {

  /** {@code # english:}, as in new case files. */
  private static final Pattern FIELD_IN_COMMENT =
      Pattern.compile("# ?([A-Za-z][A-Za-z0-9_-]*):(?:\\s.*)?");

  private static final Pattern INDENTED_COMMENT = Pattern.compile("# {2,}.*|# ?- .*");

  /** A comment that points at the line above it. */
  private static final Pattern POINTS_UP = Pattern.compile("#\\s*[↑⬆].*");

  /**
   * Lines that move together.
   *
   * @param rank position in the order of the schema; an unknown field has the rank of the field
   *     before it
   * @param isField false for a field in a comment
   * @param isAlone whether it has a blank line or the end of the fields on both sides
   */
  record Block(int rank, boolean isField, int first, int last, boolean isAlone) {}

  private final CaseOutline outline;
  private final Lines lines;
  private final List<String> order;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param order the names of all fields, in the order of the schema
   */
  private FieldBlocks(CaseOutline outline, Lines lines, List<String> order) {
    this.outline = outline;
    this.lines = lines;
    this.order = order;
  }

  /** The blocks in the order of the file, null if some field does not begin a line. */
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
   * @return the first line of the comment that belongs to the field itself
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

  /** Negative if a line has no field in a comment, or only a variant of the field below. */
  private int rankInComment(int line, String field) {
    Matcher comment = FIELD_IN_COMMENT.matcher(words(line));
    return comment.matches() && !field.startsWith(comment.group(1) + ":")
        ? order.indexOf(comment.group(1))
        : -1;
  }

  /**
   * The line after everything above all fields: the line for editors, and comments followed by a
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
   * The last line that belongs to a field. This includes its value, indented comments, and comments
   * that follow directly and are separated from the next field.
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
