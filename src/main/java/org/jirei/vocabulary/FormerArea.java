package org.jirei.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality or ward as it was until it merged, was renamed or became a city: 滝沢村.
 *
 * @param area its former code, name and reading (empty if unknown) below its prefecture or city
 * @param change what ended it, as the register says: 新設合併, 市制施行
 * @param from its first day; null if it is older than the register, which begins in April 1999
 * @param until the first day on which it was no more
 * @param successors today's areas on its land, in the order of the register; one or more
 */
public record FormerArea(
    Area area, String change, @Nullable LocalDate from, LocalDate until, List<Area> successors) {

  public FormerArea {
    successors = List.copyOf(successors);
  }

  /** Whether it still existed on some day from the first to the last. */
  public boolean existed(LocalDate first, LocalDate last) {
    return first.isBefore(until) && (from == null || !last.isBefore(from));
  }
}
