package org.jirei.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that a person wrote, as read.
 *
 * @param path as a person would type it, with forward slashes
 * @param lines without line ends
 */
record SourceFile(String path, List<String> lines) {

  SourceFile {
    lines = List.copyOf(lines);
  }

  /** Ends a line, as in YAML 1.2 and Markdown. Other separators of Unicode do not. */
  static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  static SourceFile of(String path, String text) {
    return new SourceFile(path, List.of(LINE_END.split(text, -1)));
  }

  /** Returns a line by its 1-based number; null if there is no such line. */
  @Nullable String line(int number) {
    return number < 1 || number > lines.size() ? null : lines.get(number - 1);
  }

  /** Lines {@code first} to {@code last}, 1-based and inclusive, each ended by a line feed. */
  String text(int first, int last) {
    return first > last ? "" : String.join("\n", lines.subList(first - 1, last)) + "\n";
  }
}
