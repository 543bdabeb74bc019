package org.jirei.render;

import org.jirei.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page at an address that a case, or its sheet, had before.
 *
 * @param target where it is now
 * @param address the whole address of that, null where the site does not know its own
 */
public record MovedView(Frame frame, Link target, @Nullable String address) {

  static MovedView of(Frame frame, Page.Moved page) {
    String base = frame.site().baseUrl();
    return new MovedView(
        frame,
        new Link(frame.titleOf(page.caseStudy()), frame.to(page.target())),
        base == null ? null : base + page.target().value());
  }

  /** In the terms of the refresh pragma: at once, so that nobody is moved while reading. */
  public String refresh() {
    return "0; url=" + target.href();
  }
}
