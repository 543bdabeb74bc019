package org.jirei.html;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.site.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param title in the language of the page if the case has it, otherwise as printed
 * @param titleLang language of the title if it differs from that of the page, otherwise null
 * @param parties names of the parties as printed
 * @param place the prefectures
 * @param year the fiscal years; null if not known
 */
public record CaseRow(
    CaseStudy caseStudy,
    String title,
    @Nullable String titleLang,
    String href,
    List<String> parties,
    String place,
    @Nullable String year,
    List<String> targets,
    List<String> measures) {

  /** The message key for a draft or for a practice that has ended; otherwise null. */
  public @Nullable String state() {
    return switch (caseStudy.status()) {
      case DRAFT -> "row.draft";
      case PUBLISHED -> null;
      case ARCHIVED -> "row.ended";
    };
  }

  static CaseRow of(CaseStudy c, PageContext context) {
    var year = c.timing().fiscalYear();
    return new CaseRow(
        c,
        context.titleOf(c),
        context.titleLang(c),
        context.to(context.plan().pathOf(c)),
        c.parties().stream().map(Party::name).toList(),
        String.join(
            context.t("comma"),
            Facet.PREFECTURE.of(c, context.library()).stream()
                .map(v -> context.t(v.label()))
                .toList()),
        year == null ? null : context.period(year.period()),
        c.targetGroups().stream().map(term -> context.t(term.label())).toList(),
        c.measures().stream().map(term -> context.t(term.label())).toList());
  }
}
