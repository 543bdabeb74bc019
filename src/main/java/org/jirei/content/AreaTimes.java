package org.jirei.content;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jirei.problem.ProblemKind;
import org.jirei.text.FiscalYear;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.AreaHistory;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.FormerArea;

/** Compares the areas that a case names with its fiscal years: 滝沢村 became 滝沢市 in 2014. */
final class AreaTimes {

  private final Areas areas;
  private final FileProblems findings;

  AreaTimes(Areas areas, FileProblems findings) {
    this.areas = areas;
    this.findings = findings;
  }

  /**
   * Reports an area that did not exist on any day of the years, with the areas that did. A code
   * alone names whatever area had it in one of them.
   */
  void check(NamedArea named, SortedSet<FiscalYear> years) {
    FormerArea former = named.former();
    Area today = named.today().getFirst();
    AreaHistory history = areas.history();
    String code = named.area().code();
    if (!named.isByName() && years.stream().anyMatch(year -> history.existed(code, year))) {
      return;
    }
    LocalDate from = former == null ? history.beginning(today) : history.beginning(former);
    LocalDate first = years.first().firstDay();
    LocalDate last = years.last().lastDay();
    if (former != null && !first.isBefore(former.until())) {
      report(ProblemKind.AREA_ENDED, named, former.until(), years.first(), named.today());
    } else if (from != null && last.isBefore(from)) {
      List<Area> before =
          history.before(today).stream()
              .filter(earlier -> earlier.existed(first, last))
              .map(FormerArea::area)
              .toList();
      report(ProblemKind.AREA_NOT_YET, named, from, years.last(), before);
    }
  }

  private void report(
      ProblemKind kind, NamedArea named, LocalDate day, FiscalYear year, List<Area> others) {
    String near =
        others.stream()
            .map(other -> areas.fullName(other) + " " + other.code())
            .collect(Collectors.joining(", "));
    findings.add(
        kind,
        named.at(),
        areas.fullName(named.area()),
        day.toString(),
        String.valueOf(year.year()),
        near);
  }
}
