package org.jirei.html;

import org.jirei.model.CaseStudy;
import org.jirei.model.Dated;
import org.jirei.model.Timing;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * Since when a practice has run, or from when to when.
 *
 * @param label key of the words before it
 * @param words as printed; null if they are part of what the page writes
 */
public record SinceView(String label, Dated time, @Nullable String words) {

  static @Nullable SinceView of(CaseStudy c, PageContext context) {
    Timing.Since since = c.timing().since();
    if (since == null) {
      return null;
    }
    Period period = since.period();
    Dated time = new Dated(period, since.words());
    boolean isEnded = period.kind() == Period.Kind.SPAN && period.end() != null;
    return new SinceView(
        isEnded ? "case.sinceUntil" : "case.since", time, context.wordsBeside(time));
  }
}
