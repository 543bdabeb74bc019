package org.jirei.theme;

import org.jirei.problem.Problem;

/** A template of somebody's own that compiles, and fails while a page is made with it. */
public final class TemplateFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  TemplateFailure(Problem problem, Throwable cause) {
    super(cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
