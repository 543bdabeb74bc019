package org.jirei.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the practice works: who does what, when and where, what it costs, and its legal basis. */
public record CasePractice(
    List<Role> roles,
    List<Round> rounds,
    List<ServiceSite> sites,
    List<Staff> staffing,
    List<Council> councils,
    List<Cost> costs,
    @Nullable Agreement agreement,
    List<Law> laws,
    List<SupportScheme> schemes) {

  public CasePractice {
    roles = List.copyOf(roles);
    rounds = List.copyOf(rounds);
    sites = List.copyOf(sites);
    staffing = List.copyOf(staffing);
    councils = List.copyOf(councils);
    costs = List.copyOf(costs);
    laws = List.copyOf(laws);
    schemes = List.copyOf(schemes);
  }
}
