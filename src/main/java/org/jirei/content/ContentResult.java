package org.jirei.content;

import java.util.List;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a content folder.
 *
 * @param library null exactly if one of the problems is an error
 * @param problems of all files, in the order of the files
 * @param links that the finished pages must have an answer to
 */
public record ContentResult(
    @Nullable Library library, List<Problem> problems, List<PageLink> links) {

  public ContentResult {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }
}
