package org.jirei.html;

import java.util.List;
import org.jirei.publish.PagePath;
import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps the way to the other pages
 * @param roles to those who see to the measure; null where the list is of something else
 */
public record ListView(
    PageContext context,
    String heading,
    String intro,
    List<CaseRow> rows,
    int total,
    Pager steps,
    @Nullable String roles) {

  static ListView of(
      PageContext context,
      String heading,
      String intro,
      Page.ListPage page,
      @Nullable PagePath roles) {
    return new ListView(
        context,
        heading,
        intro,
        page.cases().stream().map(c -> CaseRow.of(c, context)).toList(),
        page.total(),
        Pager.of(context, page.pages(), page.number()),
        roles == null ? null : context.to(roles));
  }
}
