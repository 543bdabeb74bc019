package org.jirei.html;

import static org.jirei.samples.SampleCase.CITY;
import static org.jirei.samples.SampleCase.OFFICE;
import static org.jirei.samples.SampleCase.TOWN;
import static org.jirei.samples.SampleCase.common;
import static org.jirei.samples.SampleCase.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.samples.SampleCase;
import org.junit.jupiter.api.Test;

class RoleTableTest {

  @Test
  void each_party_has_a_column_with_its_own_roles() {
    RoleTable table =
        table(
            List.of(CITY, OFFICE), role("市", List.of(CITY), "a"), role("国", List.of(OFFICE), "b"));
    assertEquals(List.of(CITY, OFFICE), table.columns());
    assertEquals(List.of("市×1 国×1"), shape(table));
  }

  @Test
  void the_holders_of_a_joint_role_come_to_stand_side_by_side() {
    RoleTable table =
        table(
            List.of(CITY, OFFICE, TOWN),
            role("市町", List.of(CITY, TOWN), "a"),
            role("国", List.of(OFFICE), "b"));
    assertEquals(List.of(CITY, TOWN, OFFICE), table.columns());
    assertEquals(List.of("市町×2 国×1"), shape(table));
  }

  @Test
  void a_joint_role_beside_roles_of_their_own_takes_a_row_below() {
    RoleTable table =
        table(
            List.of(CITY, OFFICE, TOWN),
            role("市", List.of(CITY), "a"),
            role("市・国", List.of(CITY, OFFICE), "b"));
    assertEquals(List.of("市×1 ×1 ×1", "市・国×2 ×1"), shape(table));
  }

  @Test
  void a_common_role_spans_all() {
    List<Party> all = List.of(CITY, OFFICE, TOWN);
    assertEquals(
        List.of("市×1 ×1 ×1", "共通×3"),
        shape(table(all, role("市", List.of(CITY), "a"), common(all, "b"))));
  }

  @Test
  void a_joint_role_whose_holders_cannot_stand_together_spans_all_and_names_them() {
    Party fourth = SampleCase.party("fourth", "商工会", "商工会", CITY.type());
    RoleTable table =
        table(
            List.of(CITY, OFFICE, TOWN, fourth),
            role("甲", List.of(CITY, OFFICE), "a"),
            role("乙", List.of(OFFICE, TOWN), "b"),
            role("丙", List.of(CITY, fourth), "c"));
    RoleTable.Cell spanning =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.span() == 4)
            .findFirst()
            .orElseThrow();
    assertEquals(spanning.roles().getFirst().parties(), spanning.parties());
  }

  @Test
  void every_role_is_in_the_table_once_and_every_row_is_full() {
    List<Party> all = List.of(CITY, OFFICE, TOWN);
    RoleTable table =
        table(
            all,
            role("甲", List.of(CITY, OFFICE), "a"),
            role("乙", List.of(OFFICE, TOWN), "b"),
            role("丙", List.of(TOWN, CITY), "c"),
            role("丁", List.of(TOWN), "d"),
            role("戊", List.of(TOWN), "e"),
            common(all, "f"));
    List<String> labels =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.roles().stream())
            .map(Role::label)
            .sorted()
            .toList();
    assertEquals(List.of("丁", "丙", "乙", "共通", "戊", "甲"), labels);
    for (RoleTable.Row row : table.rows()) {
      assertEquals(3, row.cells().stream().mapToInt(RoleTable.Cell::span).sum());
    }
  }

  private static RoleTable table(List<Party> parties, Role... roles) {
    SampleCase c = new SampleCase("roles");
    c.parties = parties;
    c.roles.addAll(List.of(roles));
    return RoleTable.of(c.build());
  }

  /** Labels and widths of the cells, a line for each row. */
  private static List<String> shape(RoleTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(
                        cell ->
                            cell.roles().stream().map(Role::label).collect(Collectors.joining("+"))
                                + "×"
                                + cell.span())
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
