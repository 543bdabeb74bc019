package org.jirei.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * News about the cases of the library, or about those with one value: the same in two formats.
 *
 * @param value null for all cases
 * @param page that lists its cases
 * @param atom where its Atom file is
 * @param json where its JSON file is
 * @param cases among which the newest are found
 */
public record Feed(
    @Nullable FacetValue value,
    PagePath page,
    PagePath atom,
    PagePath json,
    List<CaseStudy> cases) {

  /** Readers of feeds ask often, so a file holds only the news. */
  public static final int MOST = 50;

  private static final Comparator<CaseStudy> NEWEST_FIRST =
      Comparator.comparing(Feed::day).reversed().thenComparing(CaseStudy::id);

  /**
   * A feed of cases; null if none of them says when it was published or changed, because a feed
   * needs a date.
   *
   * @param page that lists the cases
   * @param stem its files without their endings
   */
  static @Nullable Feed of(
      @Nullable FacetValue value, PagePath page, String stem, List<CaseStudy> cases) {
    return cases.stream().noneMatch(Feed::isNews)
        ? null
        : new Feed(value, page, new PagePath(stem + ".xml"), new PagePath(stem + ".json"), cases);
  }

  /** A draft is no news, and a case without a date has no place among dated ones. */
  static boolean isNews(CaseStudy c) {
    return c.status() != Status.DRAFT && c.provenance().changedOn() != null;
  }

  /** The cases that were published or changed last, the latest first; at least one. */
  public List<CaseStudy> newest() {
    return cases.stream().filter(Feed::isNews).sorted(NEWEST_FIRST).limit(MOST).toList();
  }

  private static LocalDate day(CaseStudy c) {
    return Objects.requireNonNull(c.provenance().changedOn());
  }
}
