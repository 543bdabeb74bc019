package org.jirei.roles;

/** Why a task counts as serving a measure. */
public sealed interface Basis {

  /** The case file says so. */
  record Stated() implements Basis {}

  /**
   * The task or a subtask contains a word of the measure.
   *
   * @param word as the author wrote it; normalised if its characters do not match the original one
   *     by one
   */
  record Word(String word) implements Basis {}

  /** The line above the tasks of the role contains a word of the measure. */
  record Heading(String word) implements Basis {}
}
