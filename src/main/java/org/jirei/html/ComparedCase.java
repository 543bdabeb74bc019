package org.jirei.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.CaseStudy;
import org.jirei.model.Contact;
import org.jirei.model.Dated;
import org.jirei.model.Library;
import org.jirei.model.OwnValue;
import org.jirei.model.Party;
import org.jirei.model.Provenance;
import org.jirei.model.Role;
import org.jirei.model.Section;
import org.jirei.model.Timing;
import org.jirei.site.Facet;
import org.jirei.site.FacetValue;
import org.jirei.site.StatusPrefix;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jirei.text.TelephoneLine;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison shows of a case, as data for its script. Pages of all languages share it. The
 * names of the components are also the names in the data.
 *
 * @param english the unofficial English title; null if there is none
 * @param prefectures the prefectures, for readers who cannot read the names of the places
 * @param places 宮城県仙台市
 * @param sections safe HTML by kind, and by anchor for texts in the publisher's own fields
 * @param own facts in these fields, by the anchor of the field
 */
record ComparedCase(
    String id,
    String title,
    @Nullable String english,
    List<Bilingual> prefectures,
    List<String> places,
    List<Member> parties,
    @Nullable Map<String, String> year,
    @Nullable Map<String, String> inferred,
    @Nullable Map<String, String> since,
    @Nullable String frequency,
    List<Label> targets,
    List<Label> measures,
    Map<String, String> sections,
    List<CostLine> costs,
    Map<String, List<OwnEntry>> own,
    List<ComparedRole> roles,
    List<ComparedMetric> figures,
    @Nullable Whom contact,
    Origin source) {

  /** The kinds of sections that are compared: in rows of their own, or in place of a field. */
  private static final List<Section.Kind> COMPARED =
      Stream.concat(
              Section.Kind.of(Section.Rank.USUAL, Section.Rank.HELPFUL).stream(),
              Stream.of(Section.Kind.SCHEDULE, Section.Kind.METRICS, Section.Kind.CONTACT))
          .toList();

  /** A term; cases that share it share its id. */
  record Label(String id, String ja, String en) {
    static Label of(Term term) {
      return new Label(term.id(), term.label().ja(), term.label().en());
    }
  }

  /**
   * A value in one of the publisher's own fields.
   *
   * @param id of a term; null for other values
   * @param words in each language of the site
   */
  record OwnEntry(@Nullable String id, Map<String, String> words, @Nullable String href) {}

  /** A party and its type. */
  record Member(String name, Label type) {}

  /**
   * A role.
   *
   * @param types ids of the types of its parties, each once
   * @param holders short names of its parties, if there are several
   */
  record ComparedRole(
      String label,
      List<String> types,
      List<String> holders,
      boolean common,
      @Nullable String heading,
      List<Task> tasks) {}

  /** A task with its subtasks. */
  record Task(String text, List<String> subtasks) {}

  /**
   * Whom to contact; {@code dead} addresses are shown but not linked.
   *
   * @param tel the parts of the line with telephone numbers; empty if there is none
   */
  record Whom(
      String office,
      List<TelephoneLine.Part> tel,
      @Nullable String url,
      @Nullable String href,
      boolean dead) {}

  /** The source document and its terms of use. */
  record Origin(String title, @Nullable String url, Bilingual collection, String licence) {}

  static ComparedCase of(CaseStudy c, Library library) {
    Timing timing = c.timing();
    Timing.Year year = timing.fiscalYear();
    Timing.Since since = timing.since();
    Timing.Frequency frequency = timing.frequency();
    SharedWords shared = new SharedWords(library.site().languages());
    return new ComparedCase(
        c.id(),
        StatusPrefix.before(c.title().text(), c, Language.JA),
        c.title().english() == null
            ? null
            : StatusPrefix.before(c.title().english().title(), c, Language.EN),
        Facet.PREFECTURE.of(c, library).stream().map(FacetValue::label).toList(),
        c.areas().stream().map(library.areas()::fullName).distinct().toList(),
        c.parties().stream().map(p -> new Member(p.name(), Label.of(p.type()))).toList(),
        year == null ? null : period(new Dated(year.period(), year.words()), shared),
        year != null && year.inferred() ? shared.of(words -> words.get("case.inferred")) : null,
        since == null ? null : period(new Dated(since.period(), since.words()), shared),
        frequency == null ? null : frequency.words(),
        c.targetGroups().stream().map(Label::of).toList(),
        c.measures().stream().map(Label::of).toList(),
        sections(c),
        c.costs().stream()
            .map(
                cost -> new CostLine(cost.item(), shared.of(words -> CostTable.facts(cost, words))))
            .toList(),
        own(c, shared),
        c.roles().stream().map(ComparedCase::role).toList(),
        c.allMetrics().stream().map(metric -> ComparedMetric.of(metric, shared)).toList(),
        whom(c.contact()),
        origin(c));
  }

  private static Map<String, List<OwnEntry>> own(CaseStudy c, SharedWords shared) {
    Map<String, List<OwnEntry>> own = new LinkedHashMap<>();
    for (OwnValue value : c.ownValues().facts()) {
      own.put(
          value.field().anchor(),
          value.items().stream()
              .map(
                  item ->
                      new OwnEntry(
                          OwnFact.id(item),
                          shared.of(words -> OwnFact.words(item, words)),
                          OwnFact.href(item)))
              .toList());
    }
    return own;
  }

  private static Map<String, String> sections(CaseStudy c) {
    Map<String, String> sections = new LinkedHashMap<>();
    for (Section.Kind kind : COMPARED) {
      // A section that is first of all about figures is compared as figures.
      List<Section> told =
          c.told(kind).stream()
              .filter(section -> section.kind().isNarrative() || !kind.isNarrative())
              .toList();
      if (!told.isEmpty()) {
        sections.put(
            kind.name(),
            told.stream().map(section -> html(section, told)).collect(Collectors.joining()));
      }
    }
    for (OwnValue text : c.ownValues().prose()) {
      sections.put(text.field().anchor(), OwnText.body(text).html());
    }
    return sections;
  }

  /** The text of a section, below its heading where that tells it from others in the same row. */
  private static String html(Section section, List<Section> others) {
    boolean alone = others.size() == 1 && section.kinds().size() == 1;
    return (alone ? "" : "<h3>" + FootnoteLinks.escape(section.heading()) + "</h3>")
        + section.body().html();
  }

  /**
   * A line of the costs.
   *
   * @param facts amount, year, payer and share
   */
  record CostLine(String item, Map<String, String> facts) {}

  private static ComparedRole role(Role role) {
    List<String> holders = new ArrayList<>();
    if (role.parties().size() > 1) {
      role.parties().forEach(party -> holders.add(party.shortName()));
    }
    return new ComparedRole(
        role.label(),
        role.parties().stream().map(Party::type).map(Term::id).distinct().toList(),
        holders,
        role.common(),
        role.heading(),
        role.tasks().stream().map(task -> new Task(task.text(), task.subtasks())).toList());
  }

  /** The present contact, or else the printed one. */
  private static @Nullable Whom whom(@Nullable Contact contact) {
    if (contact == null) {
      return null;
    }
    Contact.Current current = contact.current();
    TelephoneLine telephone = contact.telephoneToday();
    return new Whom(
        contact.officeToday(),
        telephone == null ? List.of() : telephone.parts(),
        current == null ? contact.url() : current.url(),
        current == null ? contact.href() : current.href(),
        current == null && contact.urlIsDead());
  }

  private static Origin origin(CaseStudy c) {
    Provenance from = c.provenance();
    return new Origin(from.source(), from.sourceUrl(), c.collection().label(), from.licence());
  }

  static Map<String, String> period(Dated dated, SharedWords shared) {
    return shared.of(words -> dated.in(words.language()));
  }
}
