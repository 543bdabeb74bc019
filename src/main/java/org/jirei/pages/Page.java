package org.jirei.pages;

import java.util.List;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;

/** A page of the site: what it is about and where it lives. */
public sealed interface Page {

  PagePath path();

  /** The front page. */
  record Home(PagePath path) implements Page {}

  /** The page of one case. */
  record OfCase(PagePath path, CaseStudy caseStudy) implements Page {}

  /** One sheet of the list of all cases. */
  record CaseList(PagePath path, Sheet sheet) implements Page {}

  /** All values of a facet with their counts. */
  record FacetIndex(PagePath path, Facet facet, List<Counted> values) implements Page {}

  /** One sheet of the cases that have a value. */
  record OfFacet(PagePath path, FacetValue value, Sheet sheet) implements Page {}

  /** A page of prose. */
  record OfArticle(PagePath path, Article article) implements Page {}

  /** What a web server shows for an address that leads nowhere. */
  record NotFound(PagePath path) implements Page {}

  /**
   * A value and in how many cases it occurs.
   *
   * @param count may be 0; then the value has no page
   */
  record Counted(FacetValue value, int count) {}

  /**
   * A part of a long list.
   *
   * @param cases of this sheet only
   * @param total how many the whole list has
   * @param number 1-based
   * @param sheets the addresses of all sheets, this one included
   */
  record Sheet(List<CaseStudy> cases, int total, int number, List<PagePath> sheets) {}
}
