package org.jirei.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.publish.PagePath;
import org.jirei.roles.CaseTasks;
import org.jirei.roles.RoleIndex;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who does what across all cases: a row for each measure, a column for each type of party.
 *
 * @param types the labels of the columns
 * @param rest the last row, for tasks that serve no measure; null if there are none
 */
public record RoleMatrixView(
    PageContext context, List<String> types, List<Row> rows, @Nullable Row rest) {

  /** The number of shades, from the palest to the strongest. */
  private static final int SHADES = 4;

  /**
   * The anchor of the cases that do not state who is responsible for a measure; no id begins like
   * this.
   */
  static final String UNASSIGNED = "-silent";

  /**
   * @param name the measure, with a link to who is responsible for it
   * @param unassigned cases that name the measure but do not state who is responsible for it
   * @param total number of cases that name the measure, as everywhere on the site; some may be in
   *     several cells
   * @param others number of further cases in the cells: one of their tasks serves the measure, but
   *     they are not about it
   */
  public record Row(Link name, List<Cell> cells, Cell unassigned, int total, int others) {}

  /**
   * @param type label of its column
   * @param count number of cases
   * @param href where they are listed; null if there are none
   * @param shade 0 for no cases, otherwise stronger for more cases, up to 4
   */
  public record Cell(String type, int count, @Nullable String href, int shade) {}

  static RoleMatrixView of(PageContext context) {
    RoleIndex book = context.plan().roleBook();
    int most = 1;
    for (Term measure : book.measures()) {
      for (Term type : book.partyTypes()) {
        most = Math.max(most, book.of(measure, type).size());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Term measure : book.measures()) {
      rows.add(row(context, context.t(measure.label()), measure, most));
    }
    Row rest = row(context, context.t("roles.unmatched"), null, 0);
    return new RoleMatrixView(
        context,
        book.partyTypes().stream().map(type -> context.t(type.label())).toList(),
        rows,
        rest.total() == 0 ? null : rest);
  }

  /**
   * @param most the count with the strongest shade; 0 if the row is not shaded, because it counts
   *     something else
   */
  private static Row row(PageContext context, String name, @Nullable Term measure, int most) {
    RoleIndex book = context.plan().roleBook();
    List<Cell> cells = new ArrayList<>();
    Set<String> cases = new LinkedHashSet<>();
    for (Term type : book.partyTypes()) {
      List<CaseTasks> found = measure == null ? book.unmatched(type) : book.of(measure, type);
      found.forEach(tasks -> cases.add(tasks.caseStudy().id()));
      cells.add(cell(context, measure, type, found.size(), most));
    }
    int unassigned = measure == null ? 0 : book.unassigned(measure).size();
    int others = measure == null ? 0 : book.others(measure);
    PagePath page = context.plan().rolesOf(measure);
    return new Row(
        new Link(name, page == null ? null : context.to(page)),
        cells,
        cell(context, measure, null, unassigned, 0),
        cases.size() + unassigned - others,
        others);
  }

  private static Cell cell(
      PageContext context, @Nullable Term measure, @Nullable Term type, int count, int most) {
    PagePath list = context.plan().rolesOf(measure, type);
    return new Cell(
        type == null ? context.t("roles.unassigned.column") : context.t(type.label()),
        count,
        list == null ? null : context.to(list) + "#" + (type == null ? UNASSIGNED : type.id()),
        most == 0 ? 0 : (count * SHADES + most - 1) / most);
  }
}
