package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body in which organisations steer the practice together (協議会).
 *
 * @param name 就業支援推進協議会
 * @param members organisations or offices as written, often empty; not all are parties of the case
 * @param meetings how often it meets, as written: 年２回; null if not stated
 * @param secretariat the office that runs it, null if not stated
 */
public record Council(
    String name, List<String> members, @Nullable String meetings, @Nullable String secretariat) {

  public Council {
    members = List.copyOf(members);
  }

  /** Whether the source document says more of it than its name. */
  public boolean isDescribed() {
    return !members.isEmpty() || meetings != null || secretariat != null;
  }
}
