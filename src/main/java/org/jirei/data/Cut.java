package org.jirei.data;

import java.util.ArrayList;
import java.util.List;

/** Divides the cases so that no file is larger than what people can still send and open. */
final class Cut {

  private Cut() {}

  /**
   * Some cases in a row, of which a file tells.
   *
   * @param from 0-based place of the first
   * @param to 0-based place after the last
   */
  record Range(int from, int to) {}

  /**
   * As few ranges as possible, at least one.
   *
   * @param bytes of each case, in order
   * @param most bytes of all cases of a range, unless one case alone has more
   */
  static List<Range> of(long[] bytes, long most) {
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (sum + bytes[i] > most && i > from) {
        ranges.add(new Range(from, i));
        from = i;
        sum = 0;
      }
      sum += bytes[i];
    }
    ranges.add(new Range(from, bytes.length));
    return ranges;
  }
}
