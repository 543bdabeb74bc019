package org.jirei.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One problem as data. Its words come from the message files when it is printed.
 *
 * @param kind what is wrong
 * @param severity of this occurrence; the kind has the usual one, and strict runs raise it
 * @param at where it is
 * @param length of the offending text in code points, 0 if there is nothing to underline
 * @param sourceLine the line as the author wrote it, null if the file has no such line
 * @param arguments values for the placeholders of the kind's sentence and help
 * @param cause the failure of the program that it tells of; null for what people wrote. It does not
 *     count when problems are compared, so that the same problem found again is the same
 */
public record Problem(
    ProblemKind kind,
    Severity severity,
    SourcePosition at,
    int length,
    @Nullable String sourceLine,
    List<String> arguments,
    @Nullable Throwable cause)
    implements Comparable<Problem> {

  /** The most letters of a failure's own words that are shown. */
  private static final int MOST_WORDS = 200;

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

  public Problem(
      ProblemKind kind,
      Severity severity,
      SourcePosition at,
      int length,
      @Nullable String sourceLine,
      List<String> arguments) {
    this(kind, severity, at, length, sourceLine, arguments, null);
  }

  /** The program failed while it worked on one file. */
  public static Problem ofFailure(String file, Throwable failure) {
    String words = failure.getClass().getSimpleName();
    if (failure.getMessage() != null) {
      words += ": " + failure.getMessage();
    }
    return new Problem(
        ProblemKind.PROGRAM_FAILED,
        ProblemKind.PROGRAM_FAILED.usualSeverity(),
        SourcePosition.ofFile(file),
        0,
        null,
        List.of(words.substring(0, Math.min(words.length(), MOST_WORDS))),
        failure);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Problem other
        && ORDER.compare(this, other) == 0
        && length == other.length
        && Objects.equals(sourceLine, other.sourceLine);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, severity, at, length, sourceLine, arguments);
  }

  /** Orders problems by place, so that a list follows the files. */
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

  /** The same problem, as a warning if it is an error. */
  public Problem softened() {
    return isError() ? with(Severity.WARNING) : this;
  }

  /** The same problem, as an error if it is a warning. */
  public Problem raised() {
    return severity == Severity.WARNING ? with(Severity.ERROR) : this;
  }

  private Problem with(Severity other) {
    return new Problem(kind, other, at, length, sourceLine, arguments, cause);
  }
}
