package org.jirei.problem;

/** How serious a problem is. */
public enum Severity {
  /** Prevents publication until it is fixed. */
  ERROR,

  /** Should be fixed, and prevents publication in a strict run. */
  WARNING,

  /** May be right as it is. Nothing needs to be done. */
  NOTE
}
