package org.jirei.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.pages.PagePath;
import org.jirei.roles.Holding;
import org.jirei.roles.RoleBook;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who does what across all cases: a row for each measure, a column for each type of party.
 *
 * @param types the labels of the columns
 * @param rest the last row, of tasks that serve no measure; null where there are none
 */
public record RoleMatrixView(Frame frame, List<String> types, List<Row> rows, @Nullable Row rest) {

  /** Shades from the palest to the fullest. */
  private static final int SHADES = 4;

  /** The anchor of the cases that do not tell who sees to a measure; no id begins like this. */
  static final String SILENT = "-silent";

  /**
   * @param name of the measure, with the page of those who see to it
   * @param silent cases that name the measure and do not tell who sees to it
   * @param total cases on all of its page; some may stand in several cells
   */
  public record Row(Link name, List<Cell> cells, Cell silent, int total) {}

  /**
   * @param type the label of its column
   * @param count of cases
   * @param href where they are listed; null where there are none
   * @param shade 0 for none, else the fuller the more cases, up to 4
   */
  public record Cell(String type, int count, @Nullable String href, int shade) {}

  static RoleMatrixView of(Frame frame) {
    RoleBook book = frame.plan().roleBook();
    int most = 1;
    for (Term measure : book.measures()) {
      for (Term type : book.partyTypes()) {
        most = Math.max(most, book.of(measure, type).size());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Term measure : book.measures()) {
      rows.add(row(frame, frame.t(measure.label()), measure, most));
    }
    Row rest = row(frame, frame.t("roles.rest"), null, 0);
    return new RoleMatrixView(
        frame,
        book.partyTypes().stream().map(type -> frame.t(type.label())).toList(),
        rows,
        rest.total() == 0 ? null : rest);
  }

  /**
   * @param most the count that has the fullest shade; 0 where counts are of another kind and not to
   *     be shaded
   */
  private static Row row(Frame frame, String name, @Nullable Term measure, int most) {
    RoleBook book = frame.plan().roleBook();
    List<Cell> cells = new ArrayList<>();
    Set<String> cases = new LinkedHashSet<>();
    for (Term type : book.partyTypes()) {
      List<Holding> holdings = measure == null ? book.unmatched(type) : book.of(measure, type);
      holdings.forEach(holding -> cases.add(holding.caseStudy().id()));
      cells.add(cell(frame, measure, type, holdings.size(), most));
    }
    int silent = measure == null ? 0 : book.silent(measure).size();
    PagePath page = frame.plan().rolesOf(measure);
    return new Row(
        new Link(name, page == null ? null : frame.to(page)),
        cells,
        cell(frame, measure, null, silent, 0),
        cases.size() + silent);
  }

  private static Cell cell(
      Frame frame, @Nullable Term measure, @Nullable Term type, int count, int most) {
    PagePath list = frame.plan().rolesOf(measure, type);
    return new Cell(
        type == null ? frame.t("roles.silent.column") : frame.t(type.label()),
        count,
        list == null ? null : frame.to(list) + "#" + (type == null ? SILENT : type.id()),
        most == 0 ? 0 : (count * SHADES + most - 1) / most);
  }
}
