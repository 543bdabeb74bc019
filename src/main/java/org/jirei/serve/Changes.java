package org.jirei.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices that something in some folders changed.
 *
 * <p>The system tells at once, but not of folders on every network share, nor of one that was taken
 * away and put back. So all files are looked at every other second as well; what is seen so without
 * being told is a reason to ask the system anew.
 */
final class Changes implements AutoCloseable {

  /** How a change became known. */
  enum Notice {
    /** The system told of it. */
    TOLD,
    /** The system told nothing; a look at the files showed it. */
    SEEN,
    /** There was none. */
    NOTHING
  }

  private static final Duration LOOK = Duration.ofSeconds(2);

  private final List<Path> folders;
  private final Semaphore signals = new Semaphore(0);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "jirei-watch");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable DirectoryWatcher watcher;
  private Fingerprint print = Fingerprint.NONE;

  Changes(List<Path> folders) {
    this.folders = folders;
  }

  /** What changes from now on is noticed. */
  void begin() {
    print = Fingerprint.of(folders);
    watch();
  }

  // A watcher that fails tells nothing; looking suffices.
  @SuppressWarnings("FutureReturnValueIgnored")
  private synchronized void watch() {
    if (threads.isShutdown()) {
      return;
    }
    try {
      List<Path> real = new ArrayList<>();
      for (Path folder : folders) {
        if (Files.isDirectory(folder)) {
          real.add(folder.toRealPath());
        }
      }
      DirectoryWatcher started =
          DirectoryWatcher.builder()
              .paths(real)
              .fileHashing(false)
              .listener(event -> told(event.path()))
              .build();
      watcher = started;
      started.watchAsync(threads);
    } catch (IOException e) {
      // The system tells nothing, for it has too many folders to watch; looking suffices.
      watcher = null;
    }
  }

  /** The folders may be others than those that the system was asked to watch. */
  private synchronized void watchAnew() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      // It tells nothing more in any case.
    }
    watch();
  }

  private void told(@Nullable Path path) {
    if (path == null || !Fingerprint.isHidden(path)) {
      signals.release();
    }
  }

  /**
   * Waits for a change.
   *
   * @param most null for as long as it takes
   * @return {@link Notice#NOTHING} where there was none in that time
   */
  Notice await(@Nullable Duration most) throws InterruptedException {
    long end = most == null ? Long.MAX_VALUE : System.nanoTime() + most.toNanos();
    while (true) {
      long left = most == null ? LOOK.toNanos() : end - System.nanoTime();
      boolean told = signals.tryAcquire(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
      Fingerprint now = Fingerprint.of(folders);
      boolean seen = !now.equals(print);
      print = now;
      if (seen && !told) {
        watchAnew();
      }
      if (told || seen) {
        return told ? Notice.TOLD : Notice.SEEN;
      }
      if (most != null && end - System.nanoTime() <= 0) {
        return Notice.NOTHING;
      }
    }
  }

  /** Waits until nothing more is told for some time. */
  void awaitQuiet(Duration quiet) throws InterruptedException {
    do {
      signals.drainPermits();
    } while (signals.tryAcquire(quiet.toNanos(), TimeUnit.NANOSECONDS));
    print = Fingerprint.of(folders);
  }

  /** The next {@link #await} returns at once. */
  void repeat() {
    signals.release();
  }

  /** The next look finds a change. */
  void repeatSoon() {
    print = Fingerprint.NONE;
  }

  @Override
  public synchronized void close() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
