package org.jirei.problem;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, as data: the words come from the message files when it is printed.
 *
 * @param kind what is wrong
 * @param severity of this occurrence (the kind gives the usual one; strict runs raise it)
 * @param at where it is
 * @param length of the offending text in code points, 0 where there is no span to underline
 * @param sourceLine the line as the author wrote it, null where the file has no such line
 * @param arguments values for the placeholders of the kind's sentence and help
 */
public record Problem(
    ProblemKind kind,
    Severity severity,
    SourcePosition at,
    int length,
    @Nullable String sourceLine,
    List<String> arguments)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::kind)
          .thenComparing(problem -> String.join("\0", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
    if (arguments.size() != kind.arguments().size()) {
      throw new IllegalArgumentException(
          kind + " takes " + kind.arguments() + ", not " + arguments);
    }
  }

  /** By place, so that a list of problems reads like the files themselves. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isWarning() {
    return severity == Severity.WARNING;
  }

  /** The same, which stops nothing. */
  public Problem softened() {
    return isError() ? with(Severity.WARNING) : this;
  }

  /** The same, which stops the publishing if it asks for anything. */
  public Problem raised() {
    return severity == Severity.WARNING ? with(Severity.ERROR) : this;
  }

  private Problem with(Severity other) {
    return new Problem(kind, other, at, length, sourceLine, arguments);
  }
}
