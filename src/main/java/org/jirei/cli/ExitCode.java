package org.jirei.cli;

/** The exit codes of commands. */
final class ExitCode {

  static final int DONE = 0;
  static final int CONTENT_HAS_ERRORS = 1;
  static final int WRONG_USAGE = 2;
  static final int MACHINE_FAILED = 3;

  private ExitCode() {}
}
