package org.jirei.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of the generated Java in the text of a template, where expressions appear as written.
 */
final class TextFinder {

  /** A shorter piece of a line of Java occurs in too many places. */
  private static final int SHORTEST = 3;

  private final List<String> lines;
  private final Map<String, Integer> found = new HashMap<>();

  TextFinder(List<String> lines) {
    this.lines = lines;
  }

  /**
   * The place of words in a template.
   *
   * @param line 1-based; 0 for the whole file
   * @param column 1-based in characters; 0 if the words are not in the line
   * @param length in characters
   */
  record Place(int line, int column, int length) {

    static Place ofLine(int line) {
      return new Place(line, 0, 0);
    }
  }

  /**
   * Searches a line and those above it, because jte names the last line of an expression that spans
   * several.
   *
   * @param line 1-based
   * @param before the text before the words in the Java source
   * @param words the words to find; if there are none, the place after the text before them
   */
  Place find(int line, String before, String words) {
    int highest = words.isEmpty() ? line : 1;
    for (int at = Math.min(line, lines.size()); at >= highest && at > 0; at--) {
      int column = column(at, before, words);
      if (column > 0) {
        return new Place(at, column, words.length());
      }
    }
    return Place.ofLine(line);
  }

  /** Prefers the place where most of the text before the words matches too. */
  private int column(int line, String before, String words) {
    int shortest = words.isEmpty() ? SHORTEST : 0;
    for (int from = 0; from + shortest <= before.length(); from++) {
      int column = column(line, before.substring(from) + words);
      if (column > 0) {
        return column + before.length() - from;
      }
    }
    return 0;
  }

  /** The second search for the same words finds the second occurrence. */
  private int column(int line, String piece) {
    Matcher matcher = pattern(piece).matcher(lines.get(line - 1));
    int wanted = found.merge(line + ":" + piece, 1, Integer::sum);
    int column = 0;
    for (int i = 0; i < wanted && matcher.find(); i++) {
      column = matcher.start() + 1;
    }
    return column;
  }

  /** Matches no name within a longer one. */
  private static Pattern pattern(String piece) {
    boolean beginsName = Character.isJavaIdentifierPart(piece.charAt(0));
    boolean endsName = Character.isJavaIdentifierPart(piece.charAt(piece.length() - 1));
    return Pattern.compile(
        (beginsName ? "(?<![\\w$])" : "") + Pattern.quote(piece) + (endsName ? "(?![\\w$])" : ""));
  }
}
