package org.jirei.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jirei.problem.Problem;
import org.jirei.serve.Changes.Notice;
import org.jirei.site.LiveSite;

/**
 * Keeps the site up to date with its folders: waits for changes, updates the site and notifies open
 * pages.
 */
final class Follower implements AutoCloseable {

  /** Changes come in bursts, because editors write one file in several steps. */
  private static final Duration QUIET = Duration.ofMillis(40);

  /** Some editors empty a file before they write it, and empty files have errors. */
  private static final Duration SECOND_LOOK = Duration.ofMillis(150);

  /** While somebody is writing, the processor is needed for that. */
  private static final Duration BEFORE_SEARCH = Duration.ofSeconds(3);

  private final LiveSite site;
  private final Changes changes;
  private final Reloads reloads;
  private final PreviewListener listener;
  private final Thread thread = new Thread(this::follow, "jirei-follow");

  // Requests and updates have priority over this thread.
  @SuppressWarnings("ThreadPriorityCheck")
  private final ExecutorService searchThread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread idle = new Thread(task, "jirei-search");
            idle.setDaemon(true);
            idle.setPriority(Thread.MIN_PRIORITY);
            return idle;
          });

  private volatile boolean isClosed;
  private Set<String> changed = new TreeSet<>();
  private List<Problem> told = List.of();

  /** The last failure reported, so that a repeated one is reported once; empty if there is none. */
  private String failure = "";

  Follower(LiveSite site, List<Path> folders, Reloads reloads, PreviewListener listener) {
    this.site = site;
    this.changes = new Changes(folders);
    this.reloads = reloads;
    this.listener = listener;
    this.thread.setDaemon(true);
  }

  /** Reads everything once, then follows changes. */
  void begin() throws IOException {
    changes.begin();
    LiveSite.Update first = site.update();
    told = first.problems();
    listener.updated(new LiveSite.Update(Set.of(), first.problems(), first.time()));
    searchThread.execute(this::prepare);
    thread.start();
  }

  private void follow() {
    try {
      boolean searchIsReady = true;
      while (!isClosed) {
        if (changes.await(searchIsReady ? null : BEFORE_SEARCH) != Notice.NOTHING) {
          changes.awaitQuiet(QUIET);
          searchIsReady = false;
          update();
        } else {
          searchIsReady = true;
          // In another thread, since it takes long and the next edit must not wait for it.
          searchThread.execute(this::prepare);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void update() throws InterruptedException {
    try {
      LiveSite.Update update = site.update();
      failure = "";
      changed.addAll(update.changed());
      boolean worse = update.hasErrors() && told.stream().noneMatch(Problem::isError);
      if (worse && changes.await(SECOND_LOOK) != Notice.NOTHING) {
        changes.repeat();
        return;
      }
      boolean unchanged = changed.isEmpty() && told.equals(update.problems());
      told = update.problems();
      reloads.next();
      if (!unchanged) {
        listener.updated(new LiveSite.Update(changed, told, update.time()));
      }
      changed = new TreeSet<>();
    } catch (IOException | RuntimeException | Error e) {
      // A folder may be on the move, for example. It is read again later, and the site stays as it
      // is. No failure may end this thread, or the preview would no longer follow.
      if (!isClosed && !e.toString().equals(failure)) {
        failure = e.toString();
        reloads.next();
        listener.failed(e);
      }
      changes.repeatSoon();
    }
  }

  private void prepare() {
    try {
      site.prepare();
    } catch (IOException | RuntimeException | Error e) {
      if (!isClosed) {
        listener.failed(e);
      }
    }
  }

  @Override
  public void close() {
    isClosed = true;
    thread.interrupt();
    // Do not interrupt: a dictionary whose loading is interrupted stays broken for the whole
    // program.
    searchThread.shutdown();
    changes.close();
  }
}
