package org.jirei.render;

import java.util.ArrayList;
import java.util.List;
import org.jirei.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a list of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps the way to the other sheets; empty where there is one sheet only
 * @param previous null on the first sheet
 * @param next null on the last sheet
 */
public record ListView(
    Frame frame,
    String heading,
    String intro,
    List<CaseRow> rows,
    int total,
    List<Step> steps,
    @Nullable String previous,
    @Nullable String next) {

  /** How many sheets to either side of this one are named. */
  private static final int NEIGHBOURS = 2;

  /**
   * @param current whether the reader is on this sheet
   * @param afterGap whether sheets between the step before and this one are left out
   */
  public record Step(int number, String href, boolean current, boolean afterGap) {}

  static ListView of(Frame frame, String heading, String intro, Page.Sheet sheet) {
    int last = sheet.sheets().size();
    int number = sheet.number();
    return new ListView(
        frame,
        heading,
        intro,
        sheet.cases().stream().map(c -> CaseRow.of(c, frame)).toList(),
        sheet.total(),
        last == 1 ? List.of() : steps(frame, sheet),
        number == 1 ? null : href(frame, sheet, number - 1),
        number == last ? null : href(frame, sheet, number + 1));
  }

  /** First, last and the neighbours of this sheet. */
  private static List<Step> steps(Frame frame, Page.Sheet sheet) {
    List<Step> steps = new ArrayList<>();
    int last = sheet.sheets().size();
    int before = 0;
    for (int i = 1; i <= last; i++) {
      if (i == 1 || i == last || Math.abs(i - sheet.number()) <= NEIGHBOURS) {
        boolean current = i == sheet.number();
        steps.add(new Step(i, href(frame, sheet, i), current, i > before + 1));
        before = i;
      }
    }
    return steps;
  }

  private static String href(Frame frame, Page.Sheet sheet, int number) {
    return frame.to(sheet.sheets().get(number - 1));
  }
}
