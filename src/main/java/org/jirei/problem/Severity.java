package org.jirei.problem;

/** What a problem asks for. */
public enum Severity {
  /** Stops the publishing until it is fixed. */
  ERROR,

  /** Should be fixed, and stops the publishing of a strict run. */
  WARNING,

  /** May be right as it is; nothing needs to be done, and nothing is stopped. */
  NOTE
}
