package org.jirei.render;

import java.util.List;
import org.jirei.pages.Page;

/**
 * A sheet of a list of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps the way to the other sheets
 */
public record ListView(
    Frame frame, String heading, String intro, List<CaseRow> rows, int total, SheetSteps steps) {

  static ListView of(Frame frame, String heading, String intro, Page.Sheet sheet) {
    return new ListView(
        frame,
        heading,
        intro,
        sheet.cases().stream().map(c -> CaseRow.of(c, frame)).toList(),
        sheet.total(),
        SheetSteps.of(frame, sheet.sheets(), sheet.number()));
  }
}
