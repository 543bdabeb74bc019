package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.image.ImageFile;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;

/** Collects the problems of one file, each with its place and line; used by one thread. */
final class FileProblems {

  /** Nobody fixes more than this in one go, and a hostile file could cause millions. */
  static final int LIMIT = 500;

  private final SourceFile file;
  private final List<Problem> problems = new ArrayList<>();

  FileProblems(SourceFile file) {
    this.file = file;
  }

  /** A copy. Adding to it does not change the original. */
  FileProblems copy() {
    FileProblems copy = new FileProblems(file);
    copy.problems.addAll(problems);
    return copy;
  }

  SourceFile file() {
    return file;
  }

  /** Adds a problem, unless it is about the part before the comma of a divided value. */
  void add(ProblemKind kind, Span at, String... arguments) {
    if (isOfDividedValue(at)) {
      return;
    }
    if (problems.size() < LIMIT) {
      problems.add(problem(kind, at, List.of(arguments)));
    } else if (problems.size() == LIMIT) {
      problems.add(
          problem(ProblemKind.TOO_MANY_PROBLEMS, Span.FILE, List.of(String.valueOf(LIMIT))));
    }
  }

  private boolean isOfDividedValue(Span at) {
    return problems.stream()
        .filter(problem -> problem.kind() == ProblemKind.YAML_VALUE_SPLIT)
        .map(Problem::at)
        .anyMatch(whole -> whole.line() == at.line() && whole.column() == at.column());
  }

  /** Adds what is wrong with an image that this file names. */
  void add(ImageFile image, Span at) {
    image.findings().forEach(f -> add(f.kind(), at, f.arguments().toArray(String[]::new)));
    image.inside().stream().limit(LIMIT - Math.min(LIMIT, problems.size())).forEach(problems::add);
  }

  /** Keeps a failure of the program while it reads this file, however full the list is. */
  void add(ProblemException failure) {
    problems.add(failure.problem());
  }

  void add(Problem problem) {
    if (problems.size() < LIMIT) {
      problems.add(problem);
    }
  }

  /** A problem of this file that is not added yet. */
  Problem problem(ProblemKind kind, Span at, String... arguments) {
    return problem(kind, at, List.of(arguments));
  }

  private Problem problem(ProblemKind kind, Span at, List<String> arguments) {
    return new Problem(
        kind,
        kind.usualSeverity(),
        new SourcePosition(file.path(), at.line(), at.column()),
        at.length(),
        file.line(at.line()),
        arguments);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether the limit is reached. Callers can then skip checks that cost much. */
  boolean areFull() {
    return problems.size() > LIMIT;
  }

  /**
   * Whether no more can be said of the file: it has no lines, or it has some of them in two
   * versions, so that whatever else is found may be gone once one of them is.
   */
  boolean isUnread() {
    return file.lines().isEmpty()
        || problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.CONFLICT_MARKER);
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
