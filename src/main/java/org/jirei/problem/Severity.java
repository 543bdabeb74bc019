package org.jirei.problem;

/** Whether a problem stops the publishing. */
public enum Severity {
  ERROR,
  WARNING
}
