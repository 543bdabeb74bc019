package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.PeriodTable;

/**
 * A piece of a text, and what is drawn of the table at its end.
 *
 * @param html safe; the pieces of a text make its whole HTML
 * @param drawings for the eye only, since the table says the same; often none
 */
public record TextPiece(String html, List<SeriesView> drawings) {

  private static final String END_OF_TABLE = "</table>";

  /** Cuts a text behind each table that is drawn. */
  static List<TextPiece> of(String html, List<PeriodTable> tables) {
    List<TextPiece> pieces = new ArrayList<>();
    int from = 0;
    int end = 0;
    int passed = 0;
    for (PeriodTable table : tables) {
      for (; passed <= table.number(); passed++) {
        end = html.indexOf(END_OF_TABLE, end) + END_OF_TABLE.length();
      }
      List<SeriesView> drawings =
          table.series().stream().map(SeriesView::of).filter(view -> view.scale() != null).toList();
      pieces.add(new TextPiece(html.substring(from, end), drawings));
      from = end;
    }
    pieces.add(new TextPiece(html.substring(from), List.of()));
    return pieces;
  }
}
