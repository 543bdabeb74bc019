package org.jirei.scaffold;

import java.util.List;

/** What became of an answer. */
public sealed interface Answer {

  /**
   * It was understood.
   *
   * @param as what, in words to show: 041009 宮城県仙台市
   */
  record Taken(String as) implements Answer {}

  /**
   * It was not.
   *
   * @param near what was probably meant, in words that would be understood; may be empty
   */
  record Refused(Reason reason, String written, List<String> near) implements Answer {
    public Refused {
      near = List.copyOf(near);
    }
  }

  /** Why an answer is refused. */
  enum Reason {
    UNKNOWN,
    /** It fits several things. */
    AMBIGUOUS,
    UNREADABLE,
    BAD_ID,
    /** A page of the site itself is called so. */
    RESERVED_ID,
    /** Windows calls a device so. */
    DEVICE_ID,
    ID_TAKEN
  }

  static Answer refused(Reason reason, String written, List<String> near) {
    return new Refused(reason, written, near);
  }
}
