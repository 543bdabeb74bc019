package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jirei.model.Party;
import org.jirei.model.Staff;
import org.jspecify.annotations.Nullable;

/**
 * The posts and equipment of a case by party.
 *
 * @param teams in the order in which the source document first names each party
 * @param showsPrinted whether something is printed of them that the narrative does not repeat
 */
public record StaffTable(List<Team> teams, boolean showsPrinted) {

  /** Those of one party, which is null if the source document does not name it. */
  public record Team(@Nullable Party party, List<Staff> staff) {}

  static StaffTable of(CaseView view) {
    List<Staff> all = view.caseStudy().staffing();
    List<Team> teams = new ArrayList<>();
    for (Staff staff : all) {
      Team team =
          teams.stream()
              .filter(t -> Objects.equals(t.party(), staff.party()))
              .findFirst()
              .orElse(null);
      if (team == null) {
        team = new Team(staff.party(), new ArrayList<>());
        teams.add(team);
      }
      team.staff().add(staff);
    }
    List<String> printed = all.stream().flatMap(s -> Stream.ofNullable(printedOf(s))).toList();
    return new StaffTable(teams, !view.isInNarrative(printed));
  }

  /** What the source document prints of a post; null if the page says it all in the same words. */
  public @Nullable String printed(Staff staff) {
    return printedOf(staff);
  }

  private static @Nullable String printedOf(Staff staff) {
    return MetricTable.printed(staff.words(), staff.count());
  }
}
