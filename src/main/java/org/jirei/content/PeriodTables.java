package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jirei.model.PeriodTable;
import org.jirei.model.Series;

/** Finds the tables of a text whose first column or first row are periods. */
final class PeriodTables {

  private static final Pattern END_OF_TABLE = Pattern.compile("(?i)</table\\b");

  private PeriodTables() {}

  /**
   * The tables with something to draw, in the order of the text.
   *
   * @param document is not changed
   */
  static List<PeriodTable> in(Node document) {
    List<PeriodTable> found = new ArrayList<>();
    int number = 0;
    for (Node node : MarkdownNodes.below(document)) {
      switch (node) {
        case TableBlock table -> {
          List<Series> series = TableSeries.of(cells(table));
          if (!series.isEmpty()) {
            found.add(new PeriodTable(number, series));
          }
          number++;
        }
        // A table may also be written as HTML.
        case HtmlBlock html -> number += ends(html.getLiteral());
        case HtmlInline html -> number += ends(html.getLiteral());
        default -> {}
      }
    }
    return found;
  }

  private static int ends(String html) {
    return (int) END_OF_TABLE.matcher(html).results().count();
  }

  /** The words of a table row by row, its head first. */
  private static List<List<String>> cells(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node node : MarkdownNodes.below(table)) {
      if (node instanceof TableRow) {
        rows.add(new ArrayList<>());
      } else if (node instanceof TableCell) {
        rows.getLast().add(HeadingWords.of(node));
      }
    }
    return rows;
  }
}
