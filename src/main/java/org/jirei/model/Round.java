package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One occasion of an event (開催回), or the programme of an event held once.
 *
 * @param label 第１回
 * @param dates as written: 1/21～1/23, null if not stated
 * @param venue null if not stated
 * @param sessions the parts, may be empty
 * @param words the printed line, null if the other fields contain everything
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
   * @param part １部, null if the parts have no numbers
   * @param title topic
   * @param lecturer the speaker, null if not stated
   */
  public record Session(@Nullable String part, String title, @Nullable String lecturer) {}
}
