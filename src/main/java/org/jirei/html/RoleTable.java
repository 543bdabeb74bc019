package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Role;

/**
 * Who does what in a case, as a table: a column for each party, and joint roles across the columns
 * of their parties.
 *
 * @param columns parties with a role; those of a joint role are next to each other
 * @param rows first the roles that each party has alone, then a row for each joint or common role
 */
public record RoleTable(List<Party> columns, List<Row> rows) {

  /** Cells from left to right. */
  public record Row(List<Cell> cells) {}

  /**
   * @param span number of columns
   * @param shared whether several parties share the roles of this cell
   * @param parties the parties that have the roles
   * @param roles none for an empty cell
   */
  public record Cell(int span, boolean shared, List<Party> parties, List<Role> roles) {}

  static RoleTable of(CaseStudy c) {
    List<Party> columns = columns(c);
    List<Row> rows = new ArrayList<>();
    List<Cell> alone = new ArrayList<>();
    for (Party party : columns) {
      List<Role> own =
          c.roles().stream()
              .filter(r -> !r.common() && r.parties().equals(List.of(party)))
              .toList();
      alone.add(new Cell(1, false, List.of(party), own));
    }
    if (alone.stream().anyMatch(cell -> !cell.roles().isEmpty())) {
      rows.add(new Row(mergeUnder(alone, c.roles(), columns)));
    }
    for (Role role : c.roles()) {
      if (role.common() || (role.isJoint() && !standsInFirstRow(role, alone, columns))) {
        rows.add(spanning(role, columns));
      }
    }
    return new RoleTable(columns, rows);
  }

  /** Parties in the order of the case, but those of a joint role next to each other. */
  private static List<Party> columns(CaseStudy c) {
    List<Party> columns = new ArrayList<>();
    for (Party party : c.parties()) {
      if (!columns.contains(party)) {
        columns.add(party);
        for (Role role : c.roles()) {
          if (role.isJoint() && role.parties().contains(party)) {
            role.parties().stream().filter(p -> !columns.contains(p)).forEach(columns::add);
          }
        }
      }
    }
    return columns;
  }

  /**
   * Puts a joint role into the empty cells of the first row, if its parties have no roles alone.
   */
  private static List<Cell> mergeUnder(List<Cell> alone, List<Role> roles, List<Party> columns) {
    List<Cell> cells = new ArrayList<>(alone);
    for (Role role : roles) {
      if (!role.isJoint() || !standsInFirstRow(role, alone, columns)) {
        continue;
      }
      int at = -1;
      for (int i = 0; i < cells.size(); i++) {
        if (role.parties().containsAll(cells.get(i).parties())) {
          at = at < 0 ? i : at;
        }
      }
      cells.removeIf(cell -> role.parties().containsAll(cell.parties()));
      cells.add(at, new Cell(role.parties().size(), true, role.parties(), List.of(role)));
    }
    return cells;
  }

  private static boolean standsInFirstRow(Role role, List<Cell> alone, List<Party> columns) {
    boolean free =
        alone.stream()
            .filter(cell -> role.parties().containsAll(cell.parties()))
            .allMatch(cell -> cell.roles().isEmpty());
    return free && isRun(role, columns);
  }

  private static boolean isRun(Role role, List<Party> columns) {
    int first = role.parties().stream().mapToInt(columns::indexOf).min().orElse(0);
    int last = role.parties().stream().mapToInt(columns::indexOf).max().orElse(0);
    return last - first + 1 == role.parties().size();
  }

  private static Row spanning(Role role, List<Party> columns) {
    if (role.common() || !isRun(role, columns)) {
      return new Row(List.of(new Cell(columns.size(), true, role.parties(), List.of(role))));
    }
    List<Cell> cells = new ArrayList<>();
    boolean placed = false;
    for (Party party : columns) {
      if (!role.parties().contains(party)) {
        cells.add(new Cell(1, false, List.of(party), List.of()));
      } else if (!placed) {
        cells.add(new Cell(role.parties().size(), true, role.parties(), List.of(role)));
        placed = true;
      }
    }
    return new Row(cells);
  }
}
