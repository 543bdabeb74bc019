package org.jirei.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jirei.model.CaseStudy;
import org.jirei.site.CaseChange;
import org.jirei.site.Feed;
import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of changes.
 *
 * @param days the latest first
 * @param feed the link to the feed of all cases; null if there is none
 */
public record ChangeListView(
    PageContext context, List<Day> days, @Nullable String feed, Pager steps) {

  /** The changes of a day by kind, in the order of the kinds. */
  public record Day(LocalDate day, Map<CaseChange.Kind, List<CaseChange>> changes) {}

  static ChangeListView of(PageContext context, Page.Changes page) {
    Map<LocalDate, Map<CaseChange.Kind, List<CaseChange>>> days = new LinkedHashMap<>();
    for (CaseChange change : page.changes()) {
      days.computeIfAbsent(change.day(), day -> new TreeMap<>())
          .computeIfAbsent(change.kind(), kind -> new ArrayList<>())
          .add(change);
    }
    Feed feed = context.plan().feedOf(context.plan().cases());
    return new ChangeListView(
        context,
        days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList(),
        feed == null ? null : context.to(feed.atom()),
        Pager.of(context, page.pages(), page.number()));
  }

  public String href(CaseStudy c) {
    return context.to(context.plan().pathOf(c));
  }
}
