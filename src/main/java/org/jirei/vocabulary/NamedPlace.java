package org.jirei.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a place means.
 *
 * @param area the area of that name, as it is or last was
 * @param former the same area; null if it is one of today
 */
public record NamedPlace(Area area, @Nullable FormerArea former) {

  static NamedPlace of(Area today) {
    return new NamedPlace(today, null);
  }

  static NamedPlace of(FormerArea former) {
    return new NamedPlace(former.area(), former);
  }

  /** Today's areas on its land; one or more. */
  public List<Area> today() {
    return former == null ? List.of(area) : former.successors();
  }
}
