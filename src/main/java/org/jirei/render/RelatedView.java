package org.jirei.render;

import java.util.List;
import org.jirei.pages.RelatedCase.Reason;
import org.jirei.pages.RelatedList;
import org.jirei.pages.SearchAddress;

/**
 * One list of cases to read next.
 *
 * @param id of its heading
 * @param more to the search page, which finds the rest
 */
public record RelatedView(String id, String heading, List<Entry> entries, List<Link> more) {

  /**
   * A case of the list.
   *
   * @param reasons why it stands there, in words
   */
  public record Entry(CaseRow row, List<String> reasons) {}

  static RelatedView of(RelatedList list, Frame frame) {
    String name =
        switch (list.kind()) {
          case ALIKE -> "alike";
          case SAME_PARTY -> "party";
          case ELSEWHERE -> "elsewhere";
        };
    return new RelatedView(
        "related-" + name,
        frame.t("related.heading." + name),
        list.cases().stream()
            .map(
                other ->
                    new Entry(
                        CaseRow.of(other.caseStudy(), frame),
                        other.reasons().stream().map(reason -> words(reason, frame)).toList()))
            .toList(),
        list.more().stream().map(search -> more(name, search, frame)).toList());
  }

  private static Link more(String name, SearchAddress search, Frame frame) {
    return new Link(frame.t("related.more." + name, search.query()), frame.to(search));
  }

  private static String words(Reason reason, Frame frame) {
    return switch (reason) {
      case Reason.SharedTerm(var term) -> frame.t("related.term", frame.t(term.label()));
      case Reason.SharedArea(var area) -> frame.t("related.area", area.name());
      case Reason.SharedParty(var name) -> frame.t("related.party", name);
      case Reason.SharedOrganisation(var name) -> frame.t("related.organisation", name);
      case Reason.OtherPlace(var prefecture) ->
          frame.t("related.place", frame.t(prefecture.label()));
      case Reason.SimilarText(var words) ->
          frame.t("related.text", String.join(frame.t("comma"), words));
    };
  }
}
