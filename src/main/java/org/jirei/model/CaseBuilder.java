package org.jirei.model;

import java.util.List;
import java.util.Map;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.FormerArea;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Builds a case from values set by name. Values that a source document may lack are optional.
 *
 * <p>Only kind, status, title, collection, parties, areas and provenance are required.
 */
public final class CaseBuilder {

  private final String id;
  private CaseStudy.@Nullable Kind kind;
  private CaseStudy.@Nullable Status status;
  private @Nullable Title title;
  private @Nullable Term collection;
  private @Nullable String folder;
  private List<Party> parties = List.of();
  private List<Area> areas = List.of();
  private List<FormerArea> formerAreas = List.of();
  private Timing timing = Timing.UNKNOWN;
  private List<Term> targetGroups = List.of();
  private List<Term> measures = List.of();
  private @Nullable String serviceCategory;
  private List<Section> sections = List.of();
  private Map<CasePart, RichText> texts = Map.of();
  private List<Footnote> footnotes = List.of();
  private List<Image> images = List.of();
  private List<Role> roles = List.of();
  private List<Round> rounds = List.of();
  private List<ServiceSite> sites = List.of();
  private List<Staff> staffing = List.of();
  private List<Council> councils = List.of();
  private List<Cost> costs = List.of();
  private @Nullable Agreement agreement;
  private List<Law> laws = List.of();
  private List<SupportScheme> schemes = List.of();
  private List<Metric> metrics = List.of();
  private List<Series> series = List.of();
  private List<Comment> comments = List.of();
  private List<Voices> voices = List.of();
  private List<Story> stories = List.of();
  private @Nullable Contact contact;
  private @Nullable Provenance provenance;
  private History history = History.NONE;
  private CaseReferences references = new CaseReferences(List.of(), List.of(), List.of());
  private OwnValues own = OwnValues.NONE;

  CaseBuilder(String id) {
    this.id = id;
  }

  public CaseBuilder kind(CaseStudy.Kind kind) {
    this.kind = kind;
    return this;
  }

  public CaseBuilder status(CaseStudy.Status status) {
    this.status = status;
    return this;
  }

  public CaseBuilder title(Title title) {
    this.title = title;
    return this;
  }

  public CaseBuilder collection(Term collection) {
    this.collection = collection;
    return this;
  }

  public CaseBuilder folder(@Nullable String folder) {
    this.folder = folder;
    return this;
  }

  public CaseBuilder parties(List<Party> parties) {
    this.parties = parties;
    return this;
  }

  public CaseBuilder areas(List<Area> areas) {
    this.areas = areas;
    return this;
  }

  public CaseBuilder formerAreas(List<FormerArea> formerAreas) {
    this.formerAreas = formerAreas;
    return this;
  }

  public CaseBuilder timing(Timing timing) {
    this.timing = timing;
    return this;
  }

  public CaseBuilder targetGroups(List<Term> targetGroups) {
    this.targetGroups = targetGroups;
    return this;
  }

  public CaseBuilder measures(List<Term> measures) {
    this.measures = measures;
    return this;
  }

  public CaseBuilder serviceCategory(@Nullable String serviceCategory) {
    this.serviceCategory = serviceCategory;
    return this;
  }

  public CaseBuilder sections(List<Section> sections) {
    this.sections = sections;
    return this;
  }

  public CaseBuilder texts(Map<CasePart, RichText> texts) {
    this.texts = texts;
    return this;
  }

  public CaseBuilder footnotes(List<Footnote> footnotes) {
    this.footnotes = footnotes;
    return this;
  }

  public CaseBuilder images(List<Image> images) {
    this.images = images;
    return this;
  }

  public CaseBuilder roles(List<Role> roles) {
    this.roles = roles;
    return this;
  }

  public CaseBuilder rounds(List<Round> rounds) {
    this.rounds = rounds;
    return this;
  }

  public CaseBuilder sites(List<ServiceSite> sites) {
    this.sites = sites;
    return this;
  }

  public CaseBuilder staffing(List<Staff> staffing) {
    this.staffing = staffing;
    return this;
  }

  public CaseBuilder councils(List<Council> councils) {
    this.councils = councils;
    return this;
  }

  public CaseBuilder costs(List<Cost> costs) {
    this.costs = costs;
    return this;
  }

  public CaseBuilder agreement(@Nullable Agreement agreement) {
    this.agreement = agreement;
    return this;
  }

  public CaseBuilder laws(List<Law> laws) {
    this.laws = laws;
    return this;
  }

  public CaseBuilder schemes(List<SupportScheme> schemes) {
    this.schemes = schemes;
    return this;
  }

  public CaseBuilder metrics(List<Metric> metrics) {
    this.metrics = metrics;
    return this;
  }

  public CaseBuilder series(List<Series> series) {
    this.series = series;
    return this;
  }

  public CaseBuilder comments(List<Comment> comments) {
    this.comments = comments;
    return this;
  }

  public CaseBuilder voices(List<Voices> voices) {
    this.voices = voices;
    return this;
  }

  public CaseBuilder stories(List<Story> stories) {
    this.stories = stories;
    return this;
  }

  public CaseBuilder contact(@Nullable Contact contact) {
    this.contact = contact;
    return this;
  }

  public CaseBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  public CaseBuilder history(History history) {
    this.history = history;
    return this;
  }

  public CaseBuilder references(CaseReferences references) {
    this.references = references;
    return this;
  }

  public CaseBuilder own(List<OwnValue> own) {
    this.own = new OwnValues(own);
    return this;
  }

  /**
   * Builds the case.
   *
   * @throws IllegalArgumentException if a required value is missing, or if a named party is not a
   *     party of the case
   */
  public CaseStudy build() {
    return new CaseStudy(
        new CaseIdentity(
            id,
            set(kind, "kind"),
            set(status, "status"),
            set(title, "title"),
            set(collection, "collection"),
            folder),
        new CaseScope(parties, areas, formerAreas, timing, targetGroups, measures, serviceCategory),
        new CaseNarrative(sections, texts, footnotes, images),
        new CasePractice(roles, rounds, sites, staffing, councils, costs, agreement, laws, schemes),
        new CaseEvidence(metrics, series, comments, voices, stories),
        new CaseOrigin(contact, set(provenance, "provenance"), history),
        references,
        own);
  }

  private <T> T set(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("case " + id + " lacks its " + name);
    }
    return value;
  }
}
