package org.jirei.html;

import org.jirei.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * The page at a former address of a case or of its page.
 *
 * @param target the present address
 * @param address the absolute address of the target; null if the site does not know its own
 */
public record MovedView(PageContext context, Link target, @Nullable String address) {

  static MovedView of(PageContext context, Page.Moved page) {
    String base = context.site().baseUrl();
    return new MovedView(
        context,
        new Link(context.titleOf(page.caseStudy()), context.to(page.target())),
        base == null ? null : base + page.target().value());
  }

  /** The value for the refresh pragma: redirects at once, so that nobody is moved while reading. */
  public String refresh() {
    return "0; url=" + target.href();
  }
}
