package org.jirei.site;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes progress on, and measures how long each phase takes. */
final class Stopwatch implements Progress {

  private final Progress progress;
  private final Map<Phase, Duration> times = new EnumMap<>(Phase.class);
  private @Nullable Phase current;
  private long since;

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void begin(Phase phase, int steps) {
    stop();
    current = phase;
    since = System.nanoTime();
    progress.begin(phase, steps);
  }

  @Override
  public void step() {
    progress.step();
  }

  /** Ends the current phase and returns the times of all. */
  Map<Phase, Duration> stop() {
    if (current != null) {
      times.merge(current, Duration.ofNanos(System.nanoTime() - since), Duration::plus);
      current = null;
    }
    return Map.copyOf(times);
  }
}
