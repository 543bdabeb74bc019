package org.jirei.pages;

import java.util.List;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.roles.Holding;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** A page of the site: what it is about and where it lives. */
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

  /** A case on one sheet of paper, to be filled in for another city. */
  record OfSheet(PagePath path, CaseStudy caseStudy) implements Page {}

  /** The address that a case or its sheet had before, which leads to where it is now. */
  record Moved(PagePath path, CaseStudy caseStudy, PagePath target) implements Page {}

  /** One sheet of the list of all cases. */
  record CaseList(PagePath path, Sheet sheet) implements Page {}

  /** All values of a facet with their counts. */
  record FacetIndex(PagePath path, Facet facet, List<Counted> values) implements Page {}

  /** One sheet of the cases that have a value. */
  record OfFacet(PagePath path, FacetValue value, Sheet sheet) implements Page {}

  /** Who does what: measures by types of parties. */
  record RoleMatrix(PagePath path) implements Page {}

  /**
   * One sheet of those who see to a measure.
   *
   * @param measure null for the tasks that serve none
   */
  record OfRoles(PagePath path, @Nullable Term measure, RoleSheet sheet) implements Page {}

  /** One sheet of the figures of all cases. */
  record Outcomes(PagePath path, OutcomeSheet sheet) implements Page {}

  /** Cases side by side. */
  record Compare(PagePath path) implements Page {}

  /** The form in which a case is written. */
  record Form(PagePath path) implements Page {}

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
  record Sheet(List<CaseStudy> cases, int total, int number, List<PagePath> sheets) {
    /** Where this sheet is. */
    public PagePath path() {
      return sheets.get(number - 1);
    }
  }

  /**
   * A part of those who see to a measure, type by type.
   *
   * @param total how many cases the whole list has
   * @param number 1-based
   * @param sheets the addresses of all sheets, this one included
   */
  record RoleSheet(List<RoleGroup> groups, int total, int number, List<PagePath> sheets) {}

  /**
   * What parties of one type do.
   *
   * @param partyType null for cases that do not tell who sees to it
   * @param total cases of the type on all sheets
   * @param continued whether the type begins on an earlier sheet
   */
  record RoleGroup(
      @Nullable Term partyType, int total, boolean continued, List<Holding> holdings) {}

  /**
   * A part of the figures, in the order of their indicators.
   *
   * @param total how many figures there are on all sheets
   * @param number 1-based
   * @param sheets all of them, this one included
   */
  record OutcomeSheet(List<Figure> figures, int total, int number, List<OutcomeRange> sheets) {}

  /** A sheet of figures with its first and last indicator, which may be the same. */
  record OutcomeRange(PagePath path, String first, String last) {}
}
