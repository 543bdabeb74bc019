package org.jirei.roles;

import java.util.List;
import org.jirei.model.CaseStudy;

/** What parties of one type do for one measure in one case. */
public record CaseTasks(CaseStudy caseStudy, List<AssignedTask> tasks) {

  public CaseTasks {
    tasks = List.copyOf(tasks);
  }
}
