package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes which part in the practice, when it is held, and what it rests on. */
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
