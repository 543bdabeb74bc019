package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.OwnValue;

/** The table of contents of a case: a link to each section, in the order of the page. */
final class Contents {

  private Contents() {}

  static List<Link> of(CaseStudy c, PageContext context, boolean hasRelated) {
    List<Link> links = new ArrayList<>();
    for (CasePart part : CasePart.values()) {
      if (part == CasePart.NARRATIVE) {
        c.sections()
            .forEach(s -> links.add(new Link(s.heading(), "#" + s.id(), context.caseLang())));
      } else if (part == CasePart.OWN) {
        for (OwnValue text : c.ownValues().prose()) {
          links.add(new Link(context.t(text.field().label()), "#" + text.field().anchor()));
        }
      } else if (part.isListed() && part.isIn(c) && (part != CasePart.RELATED || hasRelated)) {
        links.add(new Link(context.t(part.label()), "#" + part.anchor()));
      }
    }
    return links;
  }
}
