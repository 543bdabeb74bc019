package org.jirei.roles;

import java.util.List;
import org.jirei.model.Role;

/**
 * A task, who holds it, and the measures it serves.
 *
 * @param matches empty where it serves none
 */
public record HeldTask(Role role, TaskPlace place, Role.Task task, List<Match> matches) {

  public HeldTask {
    matches = List.copyOf(matches);
  }
}
