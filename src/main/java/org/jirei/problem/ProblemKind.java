package org.jirei.problem;

import static org.jirei.problem.Severity.ERROR;
import static org.jirei.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of problem Jirei can report. The sentence and the mend of each stand in the message
 * files beside this class, under its {@link #id()}.
 */
public enum ProblemKind {
  UNREADABLE_FILE(ERROR),
  YAML_SYNTAX(ERROR),
  UNKNOWN_PERCENTAGE(WARNING),
  /** A link on a finished page leads to no file or anchor of the site: {where it leads}. */
  PAGE_LINK(ERROR);

  private final Severity usual;

  ProblemKind(Severity usual) {
    this.usual = usual;
  }

  public Severity usualSeverity() {
    return usual;
  }

  /** The name under which messages, JSON output and documentation know it: {@code yaml-syntax}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
