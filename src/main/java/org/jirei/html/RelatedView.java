package org.jirei.html;

import java.util.List;
import org.jirei.site.RelatedCase.Reason;
import org.jirei.site.RelatedList;
import org.jirei.site.SearchAddress;

/**
 * One list of related cases.
 *
 * @param id id of its heading
 * @param more links to searches that find the rest
 */
public record RelatedView(String id, String heading, List<Entry> entries, List<Link> more) {

  /**
   * A case of the list.
   *
   * @param reasons why it is listed, in words
   */
  public record Entry(CaseRow row, List<String> reasons) {}

  static RelatedView of(RelatedList list, PageContext context) {
    String name =
        switch (list.kind()) {
          case SIMILAR -> "similar";
          case SAME_PARTY -> "sameParty";
          case OTHER_REGION -> "otherRegion";
        };
    return new RelatedView(
        anchor(list.kind()),
        context.t("related.heading." + name),
        list.cases().stream()
            .map(
                other ->
                    new Entry(
                        CaseRow.of(other.caseStudy(), context),
                        other.reasons().stream().map(reason -> words(reason, context)).toList()))
            .toList(),
        list.more().stream().map(search -> more(name, search, context)).toList());
  }

  /** Part of an address, so it does not change when a kind gets another name. */
  private static String anchor(RelatedList.Kind kind) {
    return switch (kind) {
      case SIMILAR -> "related-alike";
      case SAME_PARTY -> "related-party";
      case OTHER_REGION -> "related-elsewhere";
    };
  }

  private static Link more(String name, SearchAddress search, PageContext context) {
    return new Link(context.t("related.more." + name, search.query()), context.to(search));
  }

  private static String words(Reason reason, PageContext context) {
    return switch (reason) {
      case Reason.SharedTerm(var term) -> context.t("related.term", context.t(term.label()));
      case Reason.SharedArea(var area) -> context.t("related.area", area.name());
      case Reason.SharedParty(var name) -> context.t("related.party", name);
      case Reason.SharedOrganisation(var name) -> context.t("related.organisation", name);
      case Reason.OtherPlace(var prefecture) ->
          context.t("related.place", context.t(prefecture.label()));
      case Reason.SimilarText(var words) ->
          context.t("related.text", String.join(context.t("comma"), words));
    };
  }
}
