package org.jirei.html;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;

/** The contents of a case's page: a link to each of its sections, in the order of the page. */
final class Contents {

  private final List<Link> links = new ArrayList<>();
  private final SiteWords words;

  private Contents(SiteWords words) {
    this.words = words;
  }

  static List<Link> of(CaseStudy c, PageContext context, boolean hasRelated) {
    Contents contents = new Contents(context.words());
    c.sections()
        .forEach(s -> contents.links.add(new Link(s.heading(), "#" + s.id(), context.caseLang())));
    contents.add("roles", !c.roles().isEmpty());
    contents.add("metrics", !c.metrics().isEmpty());
    contents.add("rounds", !c.rounds().isEmpty());
    contents.add("agreement", c.agreement() != null);
    contents.add("laws", !c.laws().isEmpty());
    contents.add("staffing", !c.staffing().isEmpty());
    contents.add("stories", !c.stories().isEmpty());
    contents.add("voices", !c.voices().isEmpty());
    contents.add("comments", !c.comments().isEmpty());
    contents.add("pictures", "case.images", !c.images().isEmpty());
    contents.add("footnotes", !c.footnotes().isEmpty());
    contents.add("contact", c.contact() != null);
    contents.add("source", true);
    contents.add("related", hasRelated);
    return contents.links;
  }

  private void add(String id, boolean present) {
    add(id, "case." + id, present);
  }

  private void add(String id, String key, boolean present) {
    if (present) {
      links.add(new Link(words.get(key), "#" + id));
    }
  }
}
