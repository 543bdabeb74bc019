package org.jirei.problem;

/** Thrown if something that people wrote turns out to be wrong while a file is being made. */
public class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem, Throwable cause) {
    super(cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
