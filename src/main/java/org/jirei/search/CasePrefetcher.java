package org.jirei.search;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jirei.model.CaseStudy;

/**
 * Analysed cases in their order. A thread for each core analyses cases while earlier ones are
 * written, at most 200 ahead, which bounds the memory.
 */
final class CasePrefetcher implements Iterator<AnalyzedCase>, AutoCloseable {

  private static final int AHEAD = 200;

  private final CaseAnalysis analysis;
  private final Iterator<CaseStudy> later;
  private final Queue<Future<AnalyzedCase>> ahead = new ArrayDeque<>();

  // Not the common pool: it has one thread fewer than there are cores, and the caller is busy
  // writing.
  private final ExecutorService analysts =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  CasePrefetcher(List<CaseStudy> cases, CaseAnalysis analysis) {
    this.later = cases.iterator();
    this.analysis = analysis;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || later.hasNext();
  }

  @Override
  public AnalyzedCase next() {
    while (ahead.size() < AHEAD && later.hasNext()) {
      CaseStudy next = later.next();
      ahead.add(analysts.submit(() -> analysis.of(next)));
    }
    if (ahead.isEmpty()) {
      throw new NoSuchElementException();
    }
    try {
      return ahead.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException());
    }
  }

  @Override
  public void close() {
    analysts.shutdownNow();
  }
}
