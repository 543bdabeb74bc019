package org.jirei.html;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.site.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A case as lists show it.
 *
 * @param title in the language of the page where the case has it, else as printed
 * @param titleLang where the title is in another language than the page
 * @param parties their names as printed
 * @param place prefectures
 * @param year null where not known
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

  /** The key of the word for a case that is not published yet or has ended, else null. */
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
        year == null ? null : context.year(year.year()),
        c.targetGroups().stream().map(term -> context.t(term.label())).toList(),
        c.measures().stream().map(term -> context.t(term.label())).toList());
  }
}
