package org.jirei.html;

import java.util.List;
import org.jirei.publish.PagePath;
import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * A list page of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps links to the other list pages
 * @param roles link to who is responsible for the measure; null if the list is not of a measure
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
