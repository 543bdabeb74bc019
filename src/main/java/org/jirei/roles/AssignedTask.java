package org.jirei.roles;

import java.util.List;
import org.jirei.model.Role;
import org.jirei.model.TaskPlace;

/**
 * A task, who holds it, and the measures it serves.
 *
 * @param matches empty where it serves none
 */
public record AssignedTask(Role role, TaskPlace place, Role.Task task, List<Match> matches) {

  public AssignedTask {
    matches = List.copyOf(matches);
  }
}
