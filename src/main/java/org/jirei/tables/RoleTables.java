package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.TaskPlace;
import org.jirei.roles.AssignedTask;
import org.jirei.roles.Basis;
import org.jirei.roles.Match;
import org.jirei.tables.Facts.Numbered;
import org.jirei.vocabulary.Scheme;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, and who does what. */
final class RoleTables {

  static final String PARTIES = "parties";

  private static final CodeList BASIS = CodeList.of("basis", Ground.values());

  /** Why a task counts as serving a measure. */
  private enum Ground {
    STATED,
    WORD,
    HEADING;

    static Ground of(Basis basis) {
      return switch (basis) {
        case Basis.Stated stated -> STATED;
        case Basis.Word word -> WORD;
        case Basis.Heading heading -> HEADING;
      };
    }
  }

  /**
   * A task or a subtask.
   *
   * @param subtask 1-based; 0 for the task itself
   */
  private record Line(Role role, TaskPlace place, int subtask, String text) {}

  private record Holder(int role, Party party) {}

  private record Served(TaskPlace place, Match match) {}

  private RoleTables() {}

  static List<Table> of(Setting setting) {
    return List.of(
        TableBuilder.ofLists(PARTIES, CaseStudy::parties)
            .numbered("party_no")
            .text("party_id", Party::id)
            .required()
            .text("name", Party::name)
            .required()
            .text("short_name", Party::shortName)
            .required()
            .id("party_type", (Party party) -> party.type().id())
            .required()
            .refers(TermTables.name(Scheme.PARTY_TYPE), "term_id")
            .with(table -> setting.area(table, Party::area))
            .text("parent", Party::parent)
            .table(),
        TableBuilder.ofCases("roles", RoleTables::lines)
            .integer("role_no", (Line line) -> line.place().role())
            .key()
            .integer("task_no", line -> line.place().task())
            .key()
            .integer("subtask_no", Line::subtask)
            .key()
            .text("role_label", line -> line.role().label())
            .required()
            .truth("is_common", line -> line.role().common())
            .required()
            .text("heading", line -> line.role().heading())
            .text("task", Line::text)
            .required()
            .table(),
        TableBuilder.ofCases("role_parties", RoleTables::holders)
            .integer("role_no", Holder::role)
            .key()
            .text("party_id", (Holder holder) -> holder.party().id())
            .key()
            .refersInCase(PARTIES, "party_id")
            .table(),
        TableBuilder.ofCases("task_measures", (CaseStudy c) -> served(setting, c))
            .integer("role_no", (Served served) -> served.place().role())
            .key()
            .integer("task_no", served -> served.place().task())
            .key()
            .id("measure", served -> served.match().measure().id())
            .key()
            .refers(TermTables.name(Scheme.MEASURE), "term_id")
            .integer("subtask_no", served -> served.match().subtask())
            .required()
            .code("basis", BASIS, served -> Ground.of(served.match().basis()))
            .required()
            .text("basis_word", served -> word(served.match().basis()))
            .table());
  }

  private static Stream<Line> lines(CaseStudy c) {
    List<Line> lines = new ArrayList<>();
    for (Numbered<Role> role : Facts.numbered(c.roles()).toList()) {
      for (Numbered<Role.Task> task : Facts.numbered(role.it().tasks()).toList()) {
        TaskPlace place = new TaskPlace(role.number(), task.number());
        lines.add(new Line(role.it(), place, 0, task.it().text()));
        Facts.numbered(task.it().subtasks())
            .forEach(sub -> lines.add(new Line(role.it(), place, sub.number(), sub.it())));
      }
    }
    return lines.stream();
  }

  private static Stream<Holder> holders(CaseStudy c) {
    return Facts.numbered(c.roles())
        .flatMap(
            role ->
                role.it().parties().stream()
                    .distinct()
                    .map(party -> new Holder(role.number(), party)));
  }

  private static Stream<Served> served(Setting setting, CaseStudy c) {
    return setting.roles().tasks(c.id()).stream()
        .flatMap(
            (AssignedTask task) ->
                task.matches().stream().map(match -> new Served(task.place(), match)));
  }

  private static @Nullable String word(Basis basis) {
    return switch (basis) {
      case Basis.Stated stated -> null;
      case Basis.Word(String word) -> word;
      case Basis.Heading(String word) -> word;
    };
  }
}
