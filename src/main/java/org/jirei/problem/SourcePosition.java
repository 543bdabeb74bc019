package org.jirei.problem;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param file path as a person would type it, with forward slashes, relative to where Jirei was
 *     started
 * @param line 1-based; 0 if the problem concerns the whole file
 * @param column 1-based, counted in code points; 0 if the problem concerns the whole line
 */
public record SourcePosition(String file, int line, int column)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column);

  public SourcePosition {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line " + line + ", column " + column);
    }
  }

  public static SourcePosition ofFile(String file) {
    return new SourcePosition(file, 0, 0);
  }

  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }

  /** {@code content/cases/sendai.md:14:11}. Parts that are 0 are left out. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
