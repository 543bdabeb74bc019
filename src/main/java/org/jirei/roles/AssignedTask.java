package org.jirei.roles;

import java.util.List;
import org.jirei.model.Role;
import org.jirei.model.TaskPlace;

/**
 * A task with the role that it belongs to, and the measures that it serves.
 *
 * @param matches empty if it serves no measure
 */
public record AssignedTask(Role role, TaskPlace place, Role.Task task, List<Match> matches) {

  public AssignedTask {
    matches = List.copyOf(matches);
  }
}
