package org.jirei.theme;

import java.util.List;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a theme folder.
 *
 * @param theme null if a problem prevents its use
 * @param problems of all files of the folder, in their order
 */
public record ThemeResult(@Nullable Theme theme, List<Problem> problems) {

  public ThemeResult {
    problems = List.copyOf(problems);
  }
}
