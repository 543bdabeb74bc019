package org.jirei.roles;

import java.util.List;
import org.jirei.model.CaseStudy;

/** What parties of one type do for one measure in one case. */
public record Holding(CaseStudy caseStudy, List<HeldTask> tasks) {

  public Holding {
    tasks = List.copyOf(tasks);
  }
}
