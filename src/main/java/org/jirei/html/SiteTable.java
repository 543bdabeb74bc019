package org.jirei.html;

import java.util.List;
import java.util.function.Function;
import org.jirei.model.CaseStudy;
import org.jirei.model.Dated;
import org.jirei.model.ServiceSite;
import org.jirei.vocabulary.Area;
import org.jspecify.annotations.Nullable;

/**
 * The sites of a case as a table, without the columns of which no site states anything.
 *
 * @param rows in the order of the source document
 */
public record SiteTable(
    List<Row> rows, boolean hasAddresses, boolean hasOpenings, boolean hasHours) {

  /**
   * @param area the name of its area in the language of the page; null if the source document does
   *     not state it, or if readers find it in the address
   * @param openedWords the printed day of its opening; null if the day that the page shows has the
   *     same words, or if none is stated
   */
  public record Row(ServiceSite site, @Nullable String area, @Nullable String openedWords) {}

  public static SiteTable of(CaseStudy c, PageContext context) {
    List<Row> rows =
        c.sites().stream()
            .map(site -> new Row(site, areaOf(site, context), openedWords(site, context)))
            .toList();
    boolean hasAreas = rows.stream().anyMatch(row -> row.area() != null);
    return new SiteTable(
        rows,
        hasAreas || any(c, ServiceSite::address),
        any(c, ServiceSite::openedOn),
        any(c, ServiceSite::hours));
  }

  private static boolean any(CaseStudy c, Function<ServiceSite, @Nullable Object> fact) {
    return c.sites().stream().anyMatch(site -> fact.apply(site) != null);
  }

  private static @Nullable String areaOf(ServiceSite site, PageContext context) {
    Area area = site.area();
    String address = site.address();
    if (area == null) {
      return null;
    }
    boolean isRead = context.caseLang() == null && address != null && address.contains(area.name());
    return isRead ? null : context.place(area);
  }

  private static @Nullable String openedWords(ServiceSite site, PageContext context) {
    Dated opened = site.openedOn();
    return opened == null ? null : context.wordsBeside(opened);
  }
}
