package org.jirei.importer;

import java.util.List;

/** Why a file cannot be imported; each has a sentence in the messages of the command line. */
public enum Refusal {
  EMPTY,
  NO_TEXT,
  /** A PDF that shows its words, but does not say which characters they are. */
  NO_CHARACTER_MAP,
  ENCRYPTED,
  BROKEN,
  TOO_MANY_PAGES,
  TOO_LARGE,
  TOO_MUCH_TEXT,
  TOO_MUCH_DRAWN,
  TOO_MANY_LINES,
  DRAFT_TOO_LONG,
  TOO_MANY_CASES,
  /** Several cases without a clear begin of each, which would become one. */
  SEVERAL_CASES,
  UNPACKS_TOO_LARGE,
  USES_SOMETHING_RARE,
  OTHER_FORMAT,
  OLD_FORMAT,
  NOT_TEXT,
  NOT_ENOUGH_MEMORY,
  TOO_SLOW;

  /** Ends the reading of a file. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal why;
    private final transient List<Object> arguments;

    Refused(Refusal why, Object... arguments) {
      super(why.name());
      this.why = why;
      this.arguments = List.of(arguments);
    }

    Refusal why() {
      return why;
    }

    List<Object> arguments() {
      return arguments;
    }
  }
}
