package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Numbers whose comma divides a list: YAML reads {@code [849, 1,324]} as three values. Nobody can
 * tell {@code 1,324} from two values by itself; the number of values that there must be tells it.
 */
public final class SplitNumbers {

  private static final Pattern BEGINNING =
      Pattern.compile("[-+−△▲約¥￥]{0,2}(?:[0-9０-９]++[兆億万])*+[1-9１-９][0-9０-９]{0,2}");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9０-９]{3}");
  private static final Pattern END =
      Pattern.compile("[0-9０-９]{3}(?:[.．][0-9０-９]+)?(?:[^0-9０-９.．].*)?");

  private SplitNumbers() {}

  /**
   * A value of a list.
   *
   * @param column 1-based, in code points
   * @param length in code points, quotation marks included
   */
  public record Piece(String text, int line, int column, int length) {

    /** Whether only a comma stands between this piece and the next, and quotes around neither. */
    private boolean isDividedFrom(Piece next) {
      return line == next.line && next.column == column + length + 1 && isBare() && next.isBare();
    }

    private boolean isBare() {
      return length == text.codePointCount(0, text.length());
    }
  }

  /**
   * A number in several pieces.
   *
   * @param first 0-based
   * @param last 0-based, after the first
   * @param words as written: {@code 1,324}
   */
  public record Split(int first, int last, String words) {}

  /**
   * The split numbers of a list; empty unless the list has exactly as many values as wanted once
   * all of them are joined.
   */
  public static List<Split> in(List<Piece> pieces, int wanted) {
    List<Split> splits = new ArrayList<>();
    int values = pieces.size();
    for (int i = 0; i < pieces.size(); i++) {
      int last = last(pieces, i);
      if (last > i) {
        List<String> texts = pieces.subList(i, last + 1).stream().map(Piece::text).toList();
        splits.add(new Split(i, last, String.join(",", texts)));
        values -= last - i;
        i = last;
      }
    }
    return values == wanted ? List.copyOf(splits) : List.of();
  }

  /** The last piece of the number that begins with a piece: that piece itself if it is whole. */
  private static int last(List<Piece> pieces, int first) {
    if (!BEGINNING.matcher(pieces.get(first).text()).matches()) {
      return first;
    }
    int last = first;
    while (last + 1 < pieces.size() && pieces.get(last).isDividedFrom(pieces.get(last + 1))) {
      String next = pieces.get(last + 1).text();
      if (!END.matcher(next).matches()) {
        return last;
      }
      last++;
      if (!THOUSANDS.matcher(next).matches()) {
        return last;
      }
    }
    return last;
  }
}
