package org.jirei.content;

import java.util.List;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What reading a content folder gave.
 *
 * @param library null exactly where a problem is an error
 * @param problems all of all files, in the order of the files
 */
public record ContentResult(@Nullable Library library, List<Problem> problems) {

  public ContentResult {
    problems = List.copyOf(problems);
  }
}
