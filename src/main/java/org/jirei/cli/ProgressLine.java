package org.jirei.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jirei.site.Phase;
import org.jirei.site.Progress;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/** Draws progress on the terminal and clears it at the end. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int UPDATE_MILLIS = 100;

  private final Messages messages;
  private volatile @Nullable ProgressBar bar;

  ProgressLine(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void begin(Phase phase, int steps) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName(messages.get("phase." + phase.id()))
            .setInitialMax(steps == 0 ? -1 : steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step() {
    ProgressBar current = bar;
    if (current != null) {
      current.step();
    }
  }

  @Override
  public void close() {
    ProgressBar current = bar;
    bar = null;
    if (current != null) {
      current.close();
    }
  }
}
