package org.jirei.model;

import java.util.List;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What one party, or several together, did.
 *
 * @param label its heading in the source document: 仙台市, 国, 共通
 * @param parties one or more; all parties of the case for a common role
 * @param common whether the source document says that it is common to all (共通)
 * @param heading a line above the tasks: 子育てをしながら就職を希望している方に対する
 * @param tasks one or more
 */
public record Role(
    String label, List<Party> parties, boolean common, @Nullable String heading, List<Task> tasks) {

  public Role {
    parties = List.copyOf(parties);
    tasks = List.copyOf(tasks);
    if (parties.isEmpty() || tasks.isEmpty()) {
      throw new IllegalArgumentException("role " + label + " lacks parties or tasks");
    }
  }

  /** Whether more than one party has this role, but not all. */
  public boolean isJoint() {
    return parties.size() > 1 && !common;
  }

  /**
   * @param text the task in the author's words
   * @param subtasks one level below, often empty
   * @param measures the measures that the task and its subtasks serve, as stated by an editor; null
   *     to find them from the words
   */
  public record Task(String text, List<String> subtasks, @Nullable List<Term> measures) {

    public Task {
      subtasks = List.copyOf(subtasks);
      measures = measures == null ? null : List.copyOf(measures);
    }

    /** A task without stated measures. */
    public Task(String text, List<String> subtasks) {
      this(text, subtasks, null);
    }
  }
}
