package org.jirei.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Agreement;
import org.jirei.model.CaseReferences;
import org.jirei.model.CaseStudy;
import org.jirei.model.Comment;
import org.jirei.model.Contact;
import org.jirei.model.Cost;
import org.jirei.model.Council;
import org.jirei.model.Dated;
import org.jirei.model.Footnote;
import org.jirei.model.History;
import org.jirei.model.Image;
import org.jirei.model.Law;
import org.jirei.model.Metric;
import org.jirei.model.Metric.Kind;
import org.jirei.model.Metric.Quantity;
import org.jirei.model.Party;
import org.jirei.model.Provenance;
import org.jirei.model.RichText;
import org.jirei.model.Role;
import org.jirei.model.Round;
import org.jirei.model.Section;
import org.jirei.model.Series;
import org.jirei.model.ServiceSite;
import org.jirei.model.Staff;
import org.jirei.model.Story;
import org.jirei.model.SupportScheme;
import org.jirei.model.Timing;
import org.jirei.model.Title;
import org.jirei.model.Voices;
import org.jirei.text.Bound;
import org.jirei.text.FiscalYear;
import org.jirei.text.Period;
import org.jirei.vocabulary.Area;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A case to be changed where a test wants it: two parties in Sendai, and nothing that may lack.
 *
 * <p>Fields are open on purpose; a test sets the few it is about and calls {@link #build}.
 */
public final class SampleCase {

  public static final Party CITY = party("city", "宮城県仙台市", "仙台市", SampleLibrary.MUNICIPALITY);
  public static final Party OFFICE =
      party("office", "ハローワーク仙台", "ハローワーク", SampleLibrary.HELLO_WORK);
  public static final Party TOWN = party("town", "宮城県大和町", "大和町", SampleLibrary.MUNICIPALITY);

  public final String id;
  public CaseStudy.Status status = CaseStudy.Status.PUBLISHED;
  public Title title;
  public List<Party> parties = List.of(CITY, OFFICE);
  public List<Area> areas = List.of(SampleLibrary.area("041009"));
  public Timing timing = Timing.UNKNOWN;
  public List<Term> targets = List.of(SampleLibrary.PARENTS);
  public List<Term> measures = List.of(SampleLibrary.SEMINAR);
  public final List<Section> sections = new ArrayList<>();
  public final List<Role> roles = new ArrayList<>();
  public final List<Round> rounds = new ArrayList<>();
  public final List<Metric> metrics = new ArrayList<>();
  public final List<Series> series = new ArrayList<>();
  public final List<Comment> comments = new ArrayList<>();
  public final List<Voices> voices = new ArrayList<>();
  public final List<Image> images = new ArrayList<>();
  public final List<Footnote> footnotes = new ArrayList<>();
  public @Nullable Agreement agreement;
  public final List<Law> laws = new ArrayList<>();
  public final List<ServiceSite> sites = new ArrayList<>();
  public final List<SupportScheme> schemes = new ArrayList<>();
  public @Nullable String serviceCategory;
  public CaseReferences references = new CaseReferences(List.of(), List.of(), List.of());
  public final List<Staff> staffing = new ArrayList<>();
  public final List<Council> councils = new ArrayList<>();
  public final List<Cost> costs = new ArrayList<>();
  public final List<Story> stories = new ArrayList<>();
  public @Nullable Contact contact;
  public Provenance provenance = new Provenance("資料の名前", null, "出典を示してください。", null, null, null);

  public History history = History.NONE;

  public SampleCase(String id) {
    this.id = id;
    this.title = new Title("事例の題名", null, null, null);
  }

  public CaseStudy build() {
    return CaseStudy.builder(id)
        .kind(CaseStudy.Kind.GOOD_PRACTICE)
        .status(status)
        .title(title)
        .collection(SampleLibrary.COLLECTION)
        .parties(parties)
        .areas(areas)
        .timing(timing)
        .targetGroups(targets)
        .measures(measures)
        .sections(sections)
        .roles(roles)
        .rounds(rounds)
        .metrics(metrics)
        .series(series)
        .comments(comments)
        .voices(voices)
        .images(images)
        .footnotes(footnotes)
        .agreement(agreement)
        .laws(laws)
        .schemes(schemes)
        .serviceCategory(serviceCategory)
        .references(references)
        .sites(sites)
        .staffing(staffing)
        .councils(councils)
        .costs(costs)
        .stories(stories)
        .contact(contact)
        .provenance(provenance)
        .history(history)
        .build();
  }

  public static Party party(String id, String name, String shortName, Term type) {
    return new Party(id, name, shortName, type, null, null);
  }

  public static Role role(String label, List<Party> parties, String... tasks) {
    return new Role(label, parties, false, null, tasks(tasks));
  }

  public static Role common(List<Party> parties, String... tasks) {
    return new Role("共通", parties, true, null, tasks(tasks));
  }

  private static List<Role.Task> tasks(String... tasks) {
    return List.of(tasks).stream().map(task -> new Role.Task(task, List.of())).toList();
  }

  public static Section section(Section.Kind kind, String id, String html) {
    List<Section.Kind> kinds = kind == Section.Kind.OTHER ? List.of() : List.of(kind);
    return new Section(id, null, kinds, "見出し", new RichText(html, html.replaceAll("<[^>]*>", "")));
  }

  public static Quantity quantity(String value, String unit) {
    return new Quantity(new BigDecimal(value), unit, Bound.EXACT, value + unit);
  }

  /**
   * @param fiscalYear 0 where the figure has no period
   */
  public static Metric metric(String indicator, Quantity quantity, Kind kind, int fiscalYear) {
    Dated period = fiscalYear == 0 ? null : fiscalYear(fiscalYear);
    return new Metric(
        indicator,
        quantity,
        kind,
        period,
        null,
        null,
        null,
        List.of(),
        indicator + " " + quantity.words());
  }

  /** A whole fiscal year as the period of a figure. */
  public static Dated fiscalYear(int year) {
    return new Dated(Period.of(new FiscalYear(year)), year + "年度");
  }

  public static Timing year(int year) {
    return new Timing(new Timing.Year(new FiscalYear(year), year + "年度", false, null), null, null);
  }
}
