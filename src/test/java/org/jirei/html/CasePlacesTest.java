package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.fixtures.Content;
import org.jirei.model.CaseAnchors;
import org.jirei.model.CaseStudy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Links may lead exactly to the places that are on the page. */
class CasePlacesTest {

  /**
   * Places that depend on more than the case: lists of related cases, and markers of notes, which
   * are linked where their words are found.
   */
  private static final String DEPENDENT = "[id^=related-], [id^=note-ref-]";

  @Test
  void every_place_of_a_page_may_be_named_and_every_name_is_a_place() {
    RenderedSite site = RenderedSite.ofFullCase();
    for (CaseStudy c : List.of(FullCase.build(), FullCase.bare())) {
      assertEquals(known(c), placesOf(site.page("cases/" + c.id() + ".html")), c.id());
    }
  }

  @Test
  void every_place_of_the_published_pages_may_be_named_and_every_name_is_a_place() {
    for (CaseStudy c : Content.sample().library().cases()) {
      Document page = RenderedSite.ofContent().page("cases/" + c.id() + ".html");
      assertEquals(known(c), placesOf(page), c.id());
    }
  }

  private static Set<String> placesOf(Document page) {
    page.select(DEPENDENT).removeAttr("id");
    return new TreeSet<>(page.select("article.case [id]").eachAttr("id"));
  }

  /** Headings of texts are known from the file that they are read from. */
  private static Set<String> known(CaseStudy c) {
    Set<String> known = new TreeSet<>(CaseAnchors.parts(c));
    known.addAll(CaseAnchors.items(c));
    for (var section : c.sections()) {
      known.add(section.id());
      if (section.idByWords() != null) {
        known.add(section.idByWords());
      }
      known.addAll(idsIn(section.body().html()));
    }
    c.texts().values().forEach(text -> known.addAll(idsIn(text.html())));
    c.comments().forEach(comment -> known.addAll(idsIn(comment.body().html())));
    c.stories().stream()
        .flatMap(story -> story.steps().stream())
        .forEach(step -> known.addAll(idsIn(step.body().html())));
    return known;
  }

  private static List<String> idsIn(String html) {
    return Jsoup.parseBodyFragment(html).select("[id]").eachAttr("id");
  }
}
