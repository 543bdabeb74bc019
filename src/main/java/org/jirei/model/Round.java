package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One holding of an event (開催回), or the programme of the only one.
 *
 * @param label 第１回
 * @param dates as written: 1/21～1/23, null where not said
 * @param venue null where not said
 * @param sessions the parts, possibly none
 * @param words the printed line, null where the other fields say it all
 */
public record Round(
    String label,
    @Nullable String dates,
    @Nullable String venue,
    List<Session> sessions,
    @Nullable String words) {

  public Round {
    sessions = List.copyOf(sessions);
  }

  /**
   * @param part １部, null where the parts have no numbers
   * @param title what it is about
   * @param lecturer who gives it, null where not said
   */
  public record Session(@Nullable String part, String title, @Nullable String lecturer) {}
}
