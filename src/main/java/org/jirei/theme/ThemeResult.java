package org.jirei.theme;

import java.util.List;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading a folder of templates came to.
 *
 * @param theme null where a problem keeps it from being used
 * @param problems of all files of the folder, in their order
 */
public record ThemeResult(@Nullable Theme theme, List<Problem> problems) {

  public ThemeResult {
    problems = List.copyOf(problems);
  }
}
