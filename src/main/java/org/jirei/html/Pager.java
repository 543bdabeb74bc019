package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * The links from one list page to the others.
 *
 * @param steps empty if there is only one page
 * @param previous null on the first page
 * @param next null on the last page
 */
public record Pager(
    PageContext context, List<Step> steps, @Nullable String previous, @Nullable String next) {

  /** How many neighbours on either side have a link. */
  private static final int NEIGHBOURS = 2;

  /**
   * @param current whether the reader is on this page
   * @param afterGap whether pages between the previous step and this one are left out
   */
  public record Step(int number, String href, boolean current, boolean afterGap) {}

  /**
   * Links to the first, the last and the neighbouring pages.
   *
   * @param number of the page, 1-based
   */
  static Pager of(PageContext context, List<PagePath> pages, int number) {
    int last = pages.size();
    if (last < 2) {
      return new Pager(context, List.of(), null, null);
    }
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int i = 1; i <= last; i++) {
      if (i == 1 || i == last || Math.abs(i - number) <= NEIGHBOURS) {
        steps.add(new Step(i, context.to(pages.get(i - 1)), i == number, i > before + 1));
        before = i;
      }
    }
    return new Pager(
        context,
        steps,
        number == 1 ? null : context.to(pages.get(number - 2)),
        number == last ? null : context.to(pages.get(number)));
  }
}
