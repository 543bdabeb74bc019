package org.jirei.theme;

import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;

/** A template of somebody's own that compiles, and fails while a page is made with it. */
public final class TemplateFailure extends ProblemException {

  private static final long serialVersionUID = 1;

  TemplateFailure(Problem problem, Throwable cause) {
    super(problem, cause);
  }
}
