package org.jirei.site;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;

/** Does the same with many things, on all cores. */
final class AllCores {

  private AllCores() {}

  /** What is done with one of the things. */
  @FunctionalInterface
  interface Task<T> {
    void run(T item) throws IOException;
  }

  /**
   * Does the task with each item. After the first failure no further item is begun, and the failure
   * is thrown when those under way have ended: no thread works on when this returns.
   */
  static <T> void forEach(Collection<T> items, Task<T> task) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    items.parallelStream().forEach(item -> run(item, task, failure));
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  private static <T> void run(T item, Task<T> task, AtomicReference<Throwable> failure) {
    if (failure.get() != null) {
      return;
    }
    try {
      task.run(item);
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }
}
