package org.jirei.content;

import java.util.List;
import org.jirei.model.Library;
import org.jirei.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a content folder.
 *
 * @param library null exactly if one of the problems is an error
 * @param frame the same site without any case, which tells what it has in any state; null if the
 *     site or its vocabulary cannot be read
 * @param problems of all files, in the order of the files
 * @param links that the finished pages must have an answer to
 */
public record ContentResult(
    @Nullable Library library,
    @Nullable Library frame,
    List<Problem> problems,
    List<PageLink> links) {

  public ContentResult {
    problems = List.copyOf(problems);
    links = List.copyOf(links);
  }
}
