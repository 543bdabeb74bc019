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
 * @param at the code or name in the file
 */
record NamedArea(List<Area> today, @Nullable FormerArea former, Span at) {

  static NamedArea of(Area today, Span at) {
    return new NamedArea(List.of(today), null, at);
  }

  static NamedArea of(FormerArea former, Span at) {
    return new NamedArea(former.successors(), former, at);
  }
}
