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
 * Notices changes in some folders.
 *
 * <p>The operating system reports most changes at once. But it does not report them on every
 * network share, nor in a folder that was removed and put back. So all files are also scanned every
 * other second. If a scan finds a change that was not reported, the system is asked again to watch
 * the folders.
 */
final class Changes implements AutoCloseable {

  /** How a change was noticed. */
  enum Notice {
    /** The operating system reported it. */
    TOLD,
    /** A scan of the files found it. */
    SEEN,
    /** There was no change. */
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

  /** Starts watching. Changes from now on are noticed. */
  void begin() {
    print = Fingerprint.of(folders);
    watch();
  }

  // If the watcher fails, it reports nothing, and scans are enough.
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
      // The system has too many folders to watch and reports nothing. Scans are enough.
      watcher = null;
    }
  }

  /** Starts watching again, because the folders may have been replaced. */
  private synchronized void watchAnew() {
    try {
      if (watcher != null) {
        watcher.close();
      }
    } catch (IOException e) {
      // The old watcher reports nothing more in any case.
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
   * @param most the longest time to wait, null for no limit
   * @return {@link Notice#NOTHING} if there was no change in that time
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

  /** Waits until no changes have been reported for some time. */
  void awaitQuiet(Duration quiet) throws InterruptedException {
    do {
      signals.drainPermits();
    } while (signals.tryAcquire(quiet.toNanos(), TimeUnit.NANOSECONDS));
    print = Fingerprint.of(folders);
  }

  /** Makes the next {@link #await} return at once. */
  void repeat() {
    signals.release();
  }

  /** Makes the next scan find a change. */
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
