package org.jirei.data;

import java.util.Collection;
import java.util.List;
import org.jirei.citation.Citation;
import org.jirei.model.CaseStudy;
import org.jirei.model.Site;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SitePlan;

/** The citations of cases, in the site's own language. */
public final class Citations {

  private Citations() {}

  /** One for each case, in the order of the cases. */
  public static List<Citation> of(SitePlan plan, Collection<CaseStudy> cases) {
    Site site = plan.library().site();
    String base = site.baseUrl();
    LanguagePlan own = plan.own();
    return cases.stream()
        .map(
            c ->
                Citation.of(
                    c, site, base == null ? null : base + own.pathOf(c).href(), own.language()))
        .toList();
  }
}
