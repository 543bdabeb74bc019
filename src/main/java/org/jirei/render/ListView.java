package org.jirei.render;

import java.util.ArrayList;
import java.util.List;
import org.jirei.pages.Page;

/**
 * A sheet of a list of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param sheets links to all sheets of the list; the one at {@code number} is this one
 */
public record ListView(
    Frame frame,
    String heading,
    String intro,
    List<CaseRow> rows,
    int total,
    int number,
    List<Link> sheets) {

  static ListView of(Frame frame, String heading, String intro, Page.Sheet sheet) {
    List<Link> sheets = new ArrayList<>();
    for (int i = 0; i < sheet.sheets().size(); i++) {
      sheets.add(new Link(String.valueOf(i + 1), frame.to(sheet.sheets().get(i))));
    }
    return new ListView(
        frame,
        heading,
        intro,
        sheet.cases().stream().map(c -> CaseRow.of(c, frame)).toList(),
        sheet.total(),
        sheet.number(),
        sheets);
  }

  /** First, last and the neighbours of this sheet; null stands for what is left out. */
  public List<Link> shownSheets() {
    return sheets.stream()
        .filter(
            link -> {
              int at = sheets.indexOf(link) + 1;
              return at == 1 || at == sheets.size() || Math.abs(at - number) <= 2;
            })
        .toList();
  }
}
