package org.jirei.site;

import java.util.List;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.publish.PagePath;
import org.jirei.roles.CaseTasks;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A page of the site: its subject and its address. */
public sealed interface Page {

  PagePath path();

  /** The front page. */
  record Home(PagePath path) implements Page {}

  /**
   * The page of one case.
   *
   * @param previous the case before it in the list of all, null for the first
   * @param next the case after it, null for the last
   */
  record OfCase(
      PagePath path, CaseStudy caseStudy, @Nullable CaseStudy previous, @Nullable CaseStudy next)
      implements Page {}

  /** The worksheet of a case: an A4 page to fill in for one's own city. */
  record Worksheet(PagePath path, CaseStudy caseStudy) implements Page {}

  /** A former address of a case or of its page, which leads to the present one. */
  record Moved(PagePath path, CaseStudy caseStudy, PagePath target) implements Page {}

  /** One page of the list of all cases. */
  record CaseList(PagePath path, ListPage page) implements Page {}

  /** All values of a facet with their counts. */
  record FacetIndex(PagePath path, Facet facet, List<Counted> values) implements Page {}

  /** One page of the list of cases that have a value. */
  record OfFacet(PagePath path, FacetValue value, ListPage page) implements Page {}

  /** Who does what: measures by types of parties. */
  record RoleMatrix(PagePath path) implements Page {}

  /**
   * One page of the list that says who is responsible for a measure.
   *
   * @param measure null for the tasks that serve no measure
   */
  record OfRoles(PagePath path, @Nullable Term measure, RoleListPage page) implements Page {}

  /** One page of the metrics of all cases. */
  record Metrics(PagePath path, MetricListPage page) implements Page {}

  /**
   * One page of the list of changes.
   *
   * @param number 1-based
   * @param pages the addresses of all pages, this one included
   */
  record Changes(PagePath path, List<CaseChange> changes, int number, List<PagePath> pages)
      implements Page {}

  /** Cases side by side. */
  record Compare(PagePath path) implements Page {}

  /** The form for writing a case. */
  record Form(PagePath path) implements Page {}

  /** What leaves the site as data, and what it means. */
  record Data(PagePath path) implements Page {}

  /** A page of prose. */
  record OfArticle(PagePath path, Article article) implements Page {}

  /** What a web server shows for a missing address. */
  record NotFound(PagePath path) implements Page {}

  /**
   * A value and the number of cases that have it.
   *
   * @param count 0 if no case has the value, which then has no page
   */
  record Counted(FacetValue value, int count) {}

  /**
   * A part of a long list.
   *
   * @param cases the cases on this page only
   * @param total number of cases in the whole list
   * @param number 1-based
   * @param pages the addresses of all pages, this one included
   */
  record ListPage(List<CaseStudy> cases, int total, int number, List<PagePath> pages) {
    /** Where this page is. */
    public PagePath path() {
      return pages.get(number - 1);
    }
  }

  /**
   * A part of the list that says who is responsible for a measure, type by type.
   *
   * @param total number of cases in the whole list
   * @param number 1-based
   * @param pages the addresses of all pages, this one included
   */
  record RoleListPage(List<RoleGroup> groups, int total, int number, List<PagePath> pages) {}

  /**
   * What parties of one type do.
   *
   * @param partyType null for cases that do not state who is responsible
   * @param total number of cases of the type on all pages
   * @param continued whether the type begins on an earlier page
   */
  record RoleGroup(
      @Nullable Term partyType, int total, boolean continued, List<CaseTasks> caseTasks) {}

  /**
   * A part of the metrics of all cases, in the order of their indicators.
   *
   * @param first number of the first metric among those of all pages; 0-based
   * @param total number of metrics on all pages
   * @param number 1-based
   * @param pages all list pages, this one included
   */
  record MetricListPage(
      List<CaseMetric> figures, int first, int total, int number, List<MetricRange> pages) {}

  /** A list page of metrics with its first and last indicator, which may be the same. */
  record MetricRange(PagePath path, String first, String last) {}
}
