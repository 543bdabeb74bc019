package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the practice works: who does what, when events are held, and its legal basis. */
public record CasePractice(
    List<Role> roles,
    List<Round> rounds,
    List<Staff> staffing,
    @Nullable Agreement agreement,
    List<Law> laws) {

  public CasePractice {
    roles = List.copyOf(roles);
    rounds = List.copyOf(rounds);
    staffing = List.copyOf(staffing);
    laws = List.copyOf(laws);
  }
}
