package org.jirei.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case since it was first published.
 *
 * @param successor id of the case that follows it, which the library holds; null where none does
 * @param aliases ids it had before; their addresses lead to it
 * @param changes in the order of the file
 */
public record History(@Nullable String successor, List<String> aliases, List<Change> changes) {

  public static final History NONE = new History(null, List.of(), List.of());

  public History {
    aliases = List.copyOf(aliases);
    changes = List.copyOf(changes);
  }

  /** What was changed on a day. */
  public record Change(LocalDate date, String note) {}
}
