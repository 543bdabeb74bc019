package org.jirei.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * One good-practice case of cooperation between municipalities and labour bureaus.
 *
 * <p>References are resolved: every party of a role, a comment, a post or a cost is one of {@link
 * #parties}. Each value has an accessor here, whatever group it belongs to.
 */
public record CaseStudy(
    CaseIdentity identity,
    CaseScope scope,
    CaseNarrative narrative,
    CasePractice practice,
    CaseEvidence evidence,
    CaseOrigin origin,
    CaseReferences references,
    OwnValues ownValues) {

  public CaseStudy {
    Set<Party> known = Set.copyOf(scope.parties());
    practice.roles().forEach(role -> requireKnown(known, role.parties()));
    evidence.comments().forEach(comment -> requireKnown(known, List.of(comment.party())));
    Stream.concat(
            practice.staffing().stream().map(Staff::party),
            practice.costs().stream().map(Cost::paidBy).map(by -> by == null ? null : by.party()))
        .filter(party -> party != null)
        .forEach(party -> requireKnown(known, List.of(party)));
  }

  private static void requireKnown(Set<Party> known, List<Party> named) {
    if (!known.containsAll(named)) {
      throw new IllegalArgumentException("not all of these are parties of the case: " + named);
    }
  }

  /** Starts a case that has only its id. */
  public static CaseBuilder builder(String id) {
    return new CaseBuilder(id);
  }

  /** A copy in which every text with links is changed. */
  public CaseStudy withTexts(UnaryOperator<RichText> change) {
    return new CaseStudy(
        identity,
        scope,
        narrative.withTexts(change),
        practice,
        evidence.withTexts(change),
        origin,
        references,
        ownValues.withTexts(change));
  }

  public String id() {
    return identity.id();
  }

  public Kind kind() {
    return identity.kind();
  }

  public Status status() {
    return identity.status();
  }

  public Title title() {
    return identity.title();
  }

  public Term collection() {
    return identity.collection();
  }

  public @Nullable String folder() {
    return identity.folder();
  }

  public List<Party> parties() {
    return scope.parties();
  }

  public List<Area> areas() {
    return scope.areas();
  }

  public List<FormerArea> formerAreas() {
    return scope.formerAreas();
  }

  public Timing timing() {
    return scope.timing();
  }

  public List<Term> targetGroups() {
    return scope.targetGroups();
  }

  public List<Term> measures() {
    return scope.measures();
  }

  public @Nullable String serviceCategory() {
    return scope.serviceCategory();
  }

  public List<Section> sections() {
    return narrative.sections();
  }

  public Map<CasePart, RichText> texts() {
    return narrative.texts();
  }

  public List<Footnote> footnotes() {
    return narrative.footnotes();
  }

  public List<Image> images() {
    return narrative.images();
  }

  public List<Role> roles() {
    return practice.roles();
  }

  public List<Round> rounds() {
    return practice.rounds();
  }

  public List<ServiceSite> sites() {
    return practice.sites();
  }

  public List<Staff> staffing() {
    return practice.staffing();
  }

  public List<Council> councils() {
    return practice.councils();
  }

  public List<Cost> costs() {
    return practice.costs();
  }

  public @Nullable Agreement agreement() {
    return practice.agreement();
  }

  public List<Law> laws() {
    return practice.laws();
  }

  public List<SupportScheme> schemes() {
    return practice.schemes();
  }

  /** The metrics that stand alone, not in a series. */
  public List<Metric> metrics() {
    return evidence.metrics();
  }

  public List<Series> series() {
    return evidence.series();
  }

  /** The metrics that stand alone, and after them those that its series consist of. */
  public List<Metric> allMetrics() {
    return Stream.concat(metrics().stream(), series().stream().flatMap(s -> s.metrics().stream()))
        .toList();
  }

  /** Like {@link #allMetrics}, but of each series only the latest period. */
  public List<Metric> latestMetrics() {
    return Stream.concat(metrics().stream(), series().stream().flatMap(s -> s.latest().stream()))
        .toList();
  }

  public List<Comment> comments() {
    return evidence.comments();
  }

  public List<Voices> voices() {
    return evidence.voices();
  }

  public List<Story> stories() {
    return evidence.stories();
  }

  public @Nullable Contact contact() {
    return origin.contact();
  }

  public Provenance provenance() {
    return origin.provenance();
  }

  public History history() {
    return origin.history();
  }

  public List<String> keywords() {
    return references.keywords();
  }

  public List<RelatedUrl> relatedUrls() {
    return references.relatedUrls();
  }

  public List<Video> videos() {
    return references.videos();
  }

  /** The sections with a text of this kind. They may be of further kinds as well: 背景・目的. */
  public List<Section> told(Section.Kind kind) {
    return sections().stream()
        .filter(section -> section.kinds().contains(kind) && !section.body().isEmpty())
        .toList();
  }

  /** The types of its parties without repetitions, in the order of the parties. */
  public Set<Term> partyTypes() {
    Set<Term> types = new LinkedHashSet<>();
    parties().forEach(party -> types.add(party.type()));
    return types;
  }

  /** The kind of cooperation. */
  public enum Kind {
    GOOD_PRACTICE,
    INTEGRATED_SERVICE,
    AGREEMENT
  }

  /** The stage of a case, from draft to archive. */
  public enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
  }
}
