package org.jirei.render;

import java.util.List;
import org.jirei.pages.Facet;
import org.jirei.pages.Page;

/** All values of a facet. */
public record FacetView(Frame frame, Facet facet, List<Entry> entries) {

  /**
   * @param count of cases; 0 means that there is no page to link
   * @param definition what the value means, empty where it needs no words
   */
  public record Entry(String id, Link link, int count, String definition) {}

  static FacetView of(Frame frame, Facet facet, List<Page.Counted> values) {
    return new FacetView(
        frame, facet, values.stream().map(counted -> entry(frame, counted)).toList());
  }

  static Entry entry(Frame frame, Page.Counted counted) {
    var value = counted.value();
    return new Entry(value.id(), frame.link(value), counted.count(), Definitions.of(value, frame));
  }

  public String heading() {
    return frame.t("facet." + facet.folder());
  }
}
