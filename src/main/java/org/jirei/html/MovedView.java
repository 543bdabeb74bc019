package org.jirei.html;

import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page at an address that a case, or its page, had before.
 *
 * @param target where it is now
 * @param address the whole address of that, null where the site does not know its own
 */
public record MovedView(PageContext context, Link target, @Nullable String address) {

  static MovedView of(PageContext context, Page.Moved page) {
    String base = context.site().baseUrl();
    return new MovedView(
        context,
        new Link(context.titleOf(page.caseStudy()), context.to(page.target())),
        base == null ? null : base + page.target().value());
  }

  /** In the terms of the refresh pragma: at once, so that nobody is moved while reading. */
  public String refresh() {
    return "0; url=" + target.href();
  }
}
