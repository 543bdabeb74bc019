package org.jirei.html;

import java.util.List;
import org.jirei.publish.PagePath;
import org.jirei.site.Page;
import org.jirei.site.SearchAddress;
import org.jspecify.annotations.Nullable;

/**
 * A list page of cases.
 *
 * @param heading what the cases have in common
 * @param intro a sentence below the heading
 * @param steps links to the other list pages
 * @param search link to the search among just these cases; null if they are all cases
 * @param roles link to who is responsible for the measure; null if the list is not of a measure
 */
public record ListView(
    PageContext context,
    String heading,
    String intro,
    List<CaseRow> rows,
    int total,
    Pager steps,
    @Nullable String search,
    @Nullable String roles) {

  static ListView of(
      PageContext context,
      String heading,
      String intro,
      Page.ListPage page,
      @Nullable SearchAddress search,
      @Nullable PagePath roles) {
    return new ListView(
        context,
        heading,
        intro,
        page.cases().stream().map(c -> CaseRow.of(c, context)).toList(),
        page.total(),
        Pager.of(context, page.pages(), page.number()),
        search == null ? null : context.to(search),
        roles == null ? null : context.to(roles));
  }
}
