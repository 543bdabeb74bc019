package org.jirei.content;

import java.util.List;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jspecify.annotations.Nullable;

/**
 * An area as a case names it.
 *
 * @param today the area, or those that succeeded it; one or more
 * @param former the area as it was; null if the case names one of today
 * @param isByName whether the case also names it in words, so it cannot be another of its code
 * @param at the code or name in the file
 */
record NamedArea(List<Area> today, @Nullable FormerArea former, boolean isByName, Span at) {

  static NamedArea of(Area today, Span at) {
    return new NamedArea(List.of(today), null, false, at);
  }

  static NamedArea of(FormerArea former, Span at) {
    return new NamedArea(former.successors(), former, false, at);
  }

  /** The area as it is or last was. */
  Area area() {
    return former == null ? today.getFirst() : former.area();
  }

  /** The same area, whose name the case has too. */
  NamedArea byName() {
    return new NamedArea(today, former, true, at);
  }
}
