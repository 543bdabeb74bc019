package org.jirei.model;

/**
 * The position of a task among the roles of its case.
 *
 * @param role 1-based, in the order of the case file
 * @param task 1-based within the role
 */
public record TaskPlace(int role, int task) {

  /** The anchor of the task on the page of its case: {@code task-2-1}. */
  public String anchor() {
    return "task-" + role + "-" + task;
  }

  /**
   * The anchor of a subtask: {@code task-2-1-3}.
   *
   * @param subtask 1-based; 0 for the task itself
   */
  public String anchor(int subtask) {
    return subtask == 0 ? anchor() : anchor() + "-" + subtask;
  }
}
