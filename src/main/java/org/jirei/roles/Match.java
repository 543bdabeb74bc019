package org.jirei.roles;

import org.jirei.vocabulary.Term;

/**
 * A measure that a task serves.
 *
 * @param subtask the subtask that shows it, 1-based; 0 for the task itself
 */
public record Match(Term measure, int subtask, Basis basis) {}
