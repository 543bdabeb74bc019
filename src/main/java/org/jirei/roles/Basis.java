package org.jirei.roles;

/** Why a task counts as serving a measure. */
public sealed interface Basis {

  /** The case file says so. */
  record Stated() implements Basis {}

  /**
   * The task or its subtask has a word of the measure.
   *
   * @param word as the author wrote it; normalised where its letters have no place of their own
   */
  record Word(String word) implements Basis {}

  /** The line above the tasks of the role has a word of the measure. */
  record Heading(String word) implements Basis {}
}
