package org.jirei.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems from many threads. Nothing is thrown, so one run finds all problems. */
public final class Problems {

  private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** All problems so far, without duplicates, in the order of the files. */
  public List<Problem> sorted() {
    return new ArrayList<>(found).stream().distinct().sorted().toList();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }
}
