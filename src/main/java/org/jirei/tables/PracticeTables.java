package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jirei.model.Agreement;
import org.jirei.model.CaseStudy;
import org.jirei.model.Council;
import org.jirei.model.Image;
import org.jirei.model.Law;
import org.jirei.model.Party;
import org.jirei.model.Round;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.SupportScheme;
import org.jirei.text.PartialDate;
import org.jirei.text.Period;
import org.jspecify.annotations.Nullable;

/** How the practice is organised: staff, occasions, places, agreements, and what it rests on. */
final class PracticeTables {

  private static final CodeList LINK = CodeList.of("link_kind", LinkKind.values());

  private enum LinkKind {
    PAGE,
    VIDEO
  }

  private record Session(int round, int number, Round.Session of) {}

  private record Member(int council, int number, String name) {}

  private record Link(
      LinkKind kind, String title, String url, boolean isDead, @Nullable String licence) {}

  private PracticeTables() {}

  static List<Table> of(Setting setting) {
    return Stream.of(organisation(), occasions(setting), basis(), extras())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Table> organisation() {
    return List.of(
        TableBuilder.ofLists("staffing", CaseStudy::staffing)
            .numbered("staff_no")
            .text("party_id", Facts.of(Staff::party, Party::id))
            .refersInCase(RoleTables.PARTIES, "party_id")
            .text("post", Staff::post)
            .required()
            .with(table -> Facts.quantity(table, Staff::count))
            .text("source_words", Staff::words)
            .table(),
        TableBuilder.ofLists("councils", CaseStudy::councils)
            .numbered("council_no")
            .text("name", Council::name)
            .required()
            .text("meetings", Council::meetings)
            .text("secretariat", Council::secretariat)
            .table(),
        TableBuilder.ofCases("council_members", PracticeTables::members)
            .integer("council_no", Member::council)
            .key()
            .refersInCase("councils", "council_no")
            .integer("member_no", Member::number)
            .key()
            .text("name", Member::name)
            .required()
            .table());
  }

  private static List<Table> occasions(Setting setting) {
    return List.of(
        TableBuilder.ofLists("rounds", CaseStudy::rounds)
            .numbered("round_no")
            .text("round", Round::label)
            .text("dates_printed", Round::dates)
            .text("venue", Round::venue)
            .text("source_words", Round::words)
            .table(),
        TableBuilder.ofCases("sessions", PracticeTables::sessions)
            .integer("round_no", Session::round)
            .key()
            .refersInCase("rounds", "round_no")
            .integer("session_no", Session::number)
            .key()
            .text("part", (Session session) -> session.of().part())
            .text("title", session -> session.of().title())
            .required()
            .text("lecturer", session -> session.of().lecturer())
            .table(),
        TableBuilder.ofLists("sites", CaseStudy::sites)
            .numbered("site_no")
            .text("name", ServiceSite::name)
            .required()
            .text("street_address", ServiceSite::address)
            .with(table -> setting.area(table, ServiceSite::area))
            .with(table -> Facts.period(table, ServiceSite::openedOn))
            .text("opening_hours", ServiceSite::hours)
            .table());
  }

  private static List<Table> basis() {
    return List.of(
        TableBuilder.ofCases("agreements", PracticeTables::agreement)
            .text("title", Agreement::title)
            .with(table -> Facts.days(table, "signed", period(Agreement::date)))
            .text("signed_printed", Agreement::dateWords)
            .text("parent_agreement", Agreement::parent)
            .text("duty", (Agreement agreement) -> agreement.duty())
            .table(),
        TableBuilder.ofCases(
                "agreement_signatories", c -> agreement(c).flatMap(a -> a.signatories().stream()))
            .numbered("signatory_no")
            .text("name", (String name) -> name)
            .required()
            .table(),
        TableBuilder.ofCases(
                "agreement_fields", c -> agreement(c).flatMap(a -> a.fields().stream()))
            .numbered("field_no")
            .text("field", (String field) -> field)
            .required()
            .table(),
        TableBuilder.ofLists("laws", CaseStudy::laws)
            .numbered("law_no")
            .text("title", Law::title)
            .required()
            .with(table -> Facts.days(table, "made", period(Law::date)))
            .text("made_printed", Law::dateWords)
            .text("note", Law::note)
            .table(),
        TableBuilder.ofLists("schemes", CaseStudy::schemes)
            .numbered("scheme_no")
            .text("name", SupportScheme::name)
            .required()
            .text("provider", SupportScheme::provider)
            .text("note", SupportScheme::note)
            .text("url", SupportScheme::url)
            .table());
  }

  private static List<Table> extras() {
    return List.of(
        TableBuilder.ofCases("links", PracticeTables::links)
            .numbered("link_no")
            .code("link_kind", LINK, Link::kind)
            .required()
            .text("title", Link::title)
            .text("url", Link::url)
            .required()
            .truth("url_is_dead", Link::isDead)
            .required()
            .text("link_licence", Link::licence)
            .table(),
        TableBuilder.ofLists("images", CaseStudy::images)
            .numbered("image_no")
            .text("file", Image::file)
            .text("alternative_text", Image::alt)
            .text("caption", Image::caption)
            .text("credit", Image::credit)
            .text("image_licence", Image::licence)
            .table());
  }

  private static Stream<Member> members(CaseStudy c) {
    return Facts.numbered(c.councils())
        .flatMap(
            council ->
                Facts.numbered(council.it().members())
                    .map(member -> new Member(council.number(), member.number(), member.it())));
  }

  private static Stream<Session> sessions(CaseStudy c) {
    return Facts.numbered(c.rounds())
        .flatMap(
            round ->
                Facts.numbered(round.it().sessions())
                    .map(session -> new Session(round.number(), session.number(), session.it())));
  }

  private static Stream<Agreement> agreement(CaseStudy c) {
    return Stream.ofNullable(c.agreement());
  }

  private static Stream<Link> links(CaseStudy c) {
    List<Link> links = new ArrayList<>();
    c.relatedUrls()
        .forEach(
            url -> links.add(new Link(LinkKind.PAGE, url.title(), url.url(), url.dead(), null)));
    c.videos()
        .forEach(
            video ->
                links.add(
                    new Link(LinkKind.VIDEO, video.title(), video.url(), false, video.licence())));
    return links.stream();
  }

  private static <R> Function<R, @Nullable Period> period(Function<R, @Nullable PartialDate> date) {
    return Facts.of(date, Period::of);
  }
}
