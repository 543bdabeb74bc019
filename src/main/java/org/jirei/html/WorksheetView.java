package org.jirei.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.CasePart;
import org.jirei.model.CaseStudy;
import org.jirei.model.Metric;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.model.Round;
import org.jirei.model.Section;
import org.jirei.model.Staff;
import org.jirei.model.Timing;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** The worksheet of a case: one A4 page to fill in for the reader's own city. */
public record WorksheetView(PageContext context, CaseStudy caseStudy, List<RoleGroup> roleGroups) {

  private static final int MOST_SIZES = 4;
  private static final List<Metric.Kind> SIZES =
      List.of(Metric.Kind.CAPACITY, Metric.Kind.PLANNED, Metric.Kind.ACTUAL);

  private static final Set<String> NEEDED =
      Set.of(Section.Kind.COST.label(), Section.Kind.IMPLEMENTATION.label());

  /**
   * What organisations of one type, or of several types together, do.
   *
   * @param types empty if all parties do it
   * @param parties the parties of these types in this case
   * @param roles one or more
   */
  public record RoleGroup(List<Term> types, Set<Party> parties, List<Role> roles) {}

  static WorksheetView of(PageContext context, CaseStudy c) {
    Map<List<Term>, List<Role>> byTypes = new LinkedHashMap<>();
    for (Role role : c.roles()) {
      List<Term> types =
          role.common() ? List.of() : role.parties().stream().map(Party::type).distinct().toList();
      byTypes.computeIfAbsent(types, t -> new ArrayList<>()).add(role);
    }
    List<RoleGroup> roleGroups = new ArrayList<>();
    byTypes.forEach(
        (types, roles) -> {
          Set<Party> parties = new LinkedHashSet<>();
          roles.forEach(role -> parties.addAll(role.parties()));
          roleGroups.add(new RoleGroup(types, parties, roles));
        });
    return new WorksheetView(context, c, roleGroups);
  }

  public @Nullable Section purpose() {
    return first(Section.Kind.PURPOSE);
  }

  public @Nullable Section outline() {
    return first(Section.Kind.OUTLINE);
  }

  private @Nullable Section first(Section.Kind kind) {
    return told(kind).stream().findFirst().orElse(null);
  }

  public List<Section> told(Section.Kind kind) {
    return caseStudy.told(kind);
  }

  /** What readers need to plan their own practice and the source document does not state. */
  public List<String> notStated() {
    return CasePart.notStated(caseStudy).stream().filter(NEEDED::contains).toList();
  }

  /** The text of a section, whose links lead where they lead from the page of the case. */
  public String html(Section section) {
    return LinksElsewhere.rewrite(
        section.body().html(), context.plan().pathOf(caseStudy), context.path());
  }

  public List<PartyIcon> icons() {
    return PartyIcon.of(caseStudy.partyTypes());
  }

  /** The page of the case itself. */
  public String casePage() {
    return context.to(context.plan().pathOf(caseStudy));
  }

  /** Whether the practice has ended. */
  public boolean isArchived() {
    return caseStudy.status() == CaseStudy.Status.ARCHIVED;
  }

  /** 宮城県仙台市、2013年度（平成25年度）. */
  public String placeAndYear() {
    List<String> facts = new ArrayList<>(caseStudy.areas().stream().map(context::place).toList());
    if (caseStudy.timing().fiscalYear() != null) {
      facts.add(context.period(caseStudy.timing().fiscalYear().period()));
    }
    return String.join(context.t("comma"), facts);
  }

  /**
   * Something that the practice needs.
   *
   * @param label 実施体制
   * @param words one or more
   */
  public record Need(String label, List<String> words) {}

  /**
   * Only what the case file gives as data. Its prose may say more, so nothing is shown as missing.
   */
  public List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    add(needs, "case.staffing", staffing());
    add(
        needs,
        "round.venue",
        caseStudy.rounds().stream().map(Round::venue).filter(Objects::nonNull).toList());
    add(
        needs,
        "case.frequency",
        Stream.ofNullable(caseStudy.timing().frequency()).map(Timing.Frequency::words).toList());
    add(needs, "worksheet.sizes", sizes());
    return needs;
  }

  /** The staff, unless the sections about the organisation print the same words. */
  private List<String> staffing() {
    String prose =
        told(Section.Kind.STRUCTURE).stream()
            .map(section -> section.body().text())
            .collect(Collectors.joining("\n"));
    List<String> words = caseStudy.staffing().stream().map(Staff::line).toList();
    return words.stream().allMatch(prose::contains) ? List.of() : words;
  }

  private void add(List<Need> needs, String key, List<String> words) {
    if (!words.isEmpty()) {
      needs.add(new Need(context.t(key), words.stream().distinct().toList()));
    }
  }

  /** Its intended and actual size: 定員 15名. */
  private List<String> sizes() {
    List<Metric> latest = MetricsInTime.latest(caseStudy.latestMetrics());
    return SIZES.stream()
        .flatMap(kind -> latest.stream().filter(m -> m.kind() == kind))
        .filter(m -> !m.quantity().isPercentage())
        .limit(MOST_SIZES)
        .map(this::size)
        .toList();
  }

  private String size(Metric metric) {
    String figure = MetricTable.show(metric.quantity(), context.words());
    String size =
        metric.round() == null
            ? context.t("worksheet.size", metric.indicator(), figure)
            : context.t("worksheet.sizeOfRound", metric.indicator(), figure, metric.round());
    return metric.period() == null
        ? size
        : context.t("worksheet.sizeInPeriod", size, context.period(metric.period()));
  }

  /** The costs that the case gives as data, each in a line. */
  public List<String> costs() {
    return caseStudy.costs().stream()
        .map(cost -> context.t("cost.line", cost.item(), CostTable.facts(cost, context.words())))
        .toList();
  }
}
