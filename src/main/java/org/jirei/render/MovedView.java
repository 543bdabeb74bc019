package org.jirei.render;

import org.jirei.model.CaseStudy;
import org.jirei.pages.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * The page at an address that a case had before.
 *
 * @param target the case where it is now
 * @param address the whole address of that, null where the site does not know its own
 */
public record MovedView(Frame frame, Link target, @Nullable String address) {

  static MovedView of(Frame frame, CaseStudy caseStudy) {
    PagePath path = frame.plan().pathOf(caseStudy);
    String base = frame.site().baseUrl();
    return new MovedView(
        frame,
        new Link(frame.titleOf(caseStudy), frame.to(path)),
        base == null ? null : base + path.value());
  }

  /** In the terms of the refresh pragma: at once, so that nobody is moved while reading. */
  public String refresh() {
    return "0; url=" + target.href();
  }
}
