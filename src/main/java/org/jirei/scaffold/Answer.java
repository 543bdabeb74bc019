package org.jirei.scaffold;

import java.util.List;

/** The result of answering a question. */
public sealed interface Answer {

  /**
   * The answer was understood.
   *
   * @param as the meaning, in words to show: 041009 宮城県仙台市
   */
  record Taken(String as) implements Answer {}

  /**
   * The answer was not understood.
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
    /** A page of the site itself has this name. */
    RESERVED_ID,
    /** Windows reserves this name for a device. */
    DEVICE_ID,
    ID_TAKEN,
    /** Another term has this name. */
    NAME_TAKEN
  }

  static Answer refused(Reason reason, String written, List<String> near) {
    return new Refused(reason, written, near);
  }
}
