package org.jirei.model;

import java.util.List;

/**
 * A table of a text whose figures can be drawn: periods along one side, indicators along the other.
 *
 * @param number its 0-based place among the tables in the HTML of its text
 * @param series one for each indicator, in the order of the table; units may stand in its headings,
 *     so quantities may have none
 */
public record PeriodTable(int number, List<Series> series) {

  public PeriodTable {
    series = List.copyOf(series);
  }
}
