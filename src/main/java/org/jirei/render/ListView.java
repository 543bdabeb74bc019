package org.jirei.render;

import java.util.List;
import org.jirei.pages.Page;
import org.jirei.pages.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a list of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps the way to the other sheets
 * @param roles to those who see to the measure; null where the list is of something else
 */
public record ListView(
    Frame frame,
    String heading,
    String intro,
    List<CaseRow> rows,
    int total,
    SheetSteps steps,
    @Nullable String roles) {

  static ListView of(
      Frame frame, String heading, String intro, Page.Sheet sheet, @Nullable PagePath roles) {
    return new ListView(
        frame,
        heading,
        intro,
        sheet.cases().stream().map(c -> CaseRow.of(c, frame)).toList(),
        sheet.total(),
        SheetSteps.of(frame, sheet.sheets(), sheet.number()),
        roles == null ? null : frame.to(roles));
  }
}
