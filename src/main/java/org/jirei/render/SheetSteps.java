package org.jirei.render;

import java.util.ArrayList;
import java.util.List;
import org.jirei.pages.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * The way from one sheet of a list to the others.
 *
 * @param steps empty where there is one sheet only
 * @param previous null on the first sheet
 * @param next null on the last sheet
 */
public record SheetSteps(
    Frame frame, List<Step> steps, @Nullable String previous, @Nullable String next) {

  /** How many sheets to either side of this one are named. */
  private static final int NEIGHBOURS = 2;

  /**
   * @param current whether the reader is on this sheet
   * @param afterGap whether sheets between the step before and this one are left out
   */
  public record Step(int number, String href, boolean current, boolean afterGap) {}

  /**
   * First, last and the neighbours of a sheet.
   *
   * @param number of the sheet, 1-based
   */
  static SheetSteps of(Frame frame, List<PagePath> sheets, int number) {
    int last = sheets.size();
    if (last < 2) {
      return new SheetSteps(frame, List.of(), null, null);
    }
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int i = 1; i <= last; i++) {
      if (i == 1 || i == last || Math.abs(i - number) <= NEIGHBOURS) {
        steps.add(new Step(i, frame.to(sheets.get(i - 1)), i == number, i > before + 1));
        before = i;
      }
    }
    return new SheetSteps(
        frame,
        steps,
        number == 1 ? null : frame.to(sheets.get(number - 2)),
        number == last ? null : frame.to(sheets.get(number)));
  }
}
