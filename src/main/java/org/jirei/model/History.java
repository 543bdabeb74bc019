package org.jirei.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case after it was first published.
 *
 * @param successor id of the case that follows it, which is in the library; null if none
 * @param aliases earlier ids; their addresses lead to this case
 * @param changes in the order of the file
 */
public record History(@Nullable String successor, List<String> aliases, List<Change> changes) {

  public static final History NONE = new History(null, List.of(), List.of());

  public History {
    aliases = List.copyOf(aliases);
    changes = List.copyOf(changes);
  }

  /** A change on a day. */
  public record Change(LocalDate date, String note) {}
}
