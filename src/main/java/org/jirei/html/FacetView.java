package org.jirei.html;

import java.util.List;
import org.jirei.site.Facet;
import org.jirei.site.Page;

/** All values of a facet. */
public record FacetView(PageContext context, Facet facet, List<Entry> entries) {

  /**
   * @param count number of cases; if it is 0, there is no page to link to
   * @param definition what the value means; empty if it needs no explanation
   */
  public record Entry(String id, Link link, int count, String definition) {}

  static FacetView of(PageContext context, Facet facet, List<Page.Counted> values) {
    return new FacetView(
        context, facet, values.stream().map(counted -> entry(context, counted)).toList());
  }

  static Entry entry(PageContext context, Page.Counted counted) {
    var value = counted.value();
    return new Entry(
        value.id(), context.link(value), counted.count(), Definitions.of(value, context));
  }

  public String heading() {
    return context.t(facet);
  }
}
