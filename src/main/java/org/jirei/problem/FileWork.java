package org.jirei.problem;

import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Work on one file of many. If the program fails in it, that is a problem of this file, and the
 * others are still worked on.
 *
 * @param <T> what comes of it
 * @param <E> what it may throw of its own
 */
@FunctionalInterface
public interface FileWork<T extends @Nullable Object, E extends Exception> {

  T run() throws E;

  /**
   * Does the work. An unexpected exception, or a stack that overflows, becomes a problem that names
   * the file. A failure of the machine, such as a disk that cannot be read, stays what it is.
   *
   * @param file as a person would name it
   * @throws ProblemException if the program fails
   */
  static <T extends @Nullable Object, E extends Exception> T on(String file, FileWork<T, E> work)
      throws E {
    try {
      return work.run();
    } catch (ProblemException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new ProblemException(Problem.ofFailure(file, e), e);
    }
  }
}
