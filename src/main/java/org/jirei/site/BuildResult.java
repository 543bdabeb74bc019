package org.jirei.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jirei.problem.Problem;

/** How a build ended. */
public sealed interface BuildResult {

  /** What was found in the content, in the order of its files. */
  List<Problem> problems();

  /**
   * The new site is in place.
   *
   * @param times how long each phase took
   * @param home the page to open first
   */
  record Published(
      int cases, int pages, Map<Phase, Duration> times, Path home, List<Problem> problems)
      implements BuildResult {

    /** From start to finish. */
    public Duration time() {
      return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
  }

  /** Problems stopped it; the old site is unchanged. */
  record Stopped(List<Problem> problems) implements BuildResult {}
}
