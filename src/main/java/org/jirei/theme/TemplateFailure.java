package org.jirei.theme;

import org.jirei.problem.Problem;
import org.jirei.problem.ProblemException;

/** A publisher's own template compiles but fails while it renders a page. */
public final class TemplateFailure extends ProblemException {

  private static final long serialVersionUID = 1;

  TemplateFailure(Problem problem, Throwable cause) {
    super(problem, cause);
  }
}
