package org.jirei.render;

import java.util.List;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.pages.Facet;
import org.jirei.pages.Page;
import org.jirei.roles.Basis;
import org.jirei.roles.HeldTask;
import org.jirei.roles.Holding;
import org.jirei.roles.Match;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of who sees to a measure, or of the tasks that serve none.
 *
 * @param intro what the measure means
 * @param cases the list of all cases of the measure; null where there is none
 * @param total how many cases all sheets have
 */
public record RoleListView(
    Frame frame,
    String heading,
    String intro,
    @Nullable String cases,
    int total,
    List<Group> groups,
    SheetSteps steps) {

  /**
   * @param id of its heading
   * @param silent whether these cases do not tell who sees to the measure
   * @param continued whether it begins on an earlier sheet
   */
  public record Group(
      String id, String label, int total, boolean silent, boolean continued, List<Entry> entries) {}

  /** A case with its tasks, none where it does not tell them. */
  public record Entry(CaseStudy caseStudy, String href, String place, List<Held> tasks) {}

  /**
   * A task as the author wrote it.
   *
   * @param href to the very task on the page of its case
   * @param by who holds it
   * @param basis why it stands here; null where it serves no measure
   */
  public record Held(
      String text, List<String> subtasks, String href, Phrase by, @Nullable Phrase basis) {}

  static RoleListView of(Frame frame, @Nullable Term measure, Page.RoleSheet sheet) {
    Link list = measure == null ? null : frame.link(Facet.of(measure));
    return new RoleListView(
        frame,
        measure == null ? frame.t("roles.rest") : frame.t("roles.of", frame.t(measure.label())),
        measure == null ? frame.t("roles.rest.intro") : frame.t(measure.definition()),
        list == null ? null : list.href(),
        sheet.total(),
        sheet.groups().stream().map(group -> group(frame, measure, group)).toList(),
        SheetSteps.of(frame, sheet.sheets(), sheet.number()));
  }

  private static Group group(Frame frame, @Nullable Term measure, Page.RoleGroup group) {
    Term type = group.partyType();
    return new Group(
        type == null ? RoleMatrixView.SILENT : type.id(),
        type == null ? frame.t("roles.silent") : frame.t(type.label()),
        group.total(),
        type == null,
        group.continued(),
        group.holdings().stream().map(holding -> entry(frame, measure, holding)).toList());
  }

  private static Entry entry(Frame frame, @Nullable Term measure, Holding holding) {
    CaseStudy c = holding.caseStudy();
    String href = frame.to(frame.plan().pathOf(c));
    return new Entry(
        c,
        href,
        CaseRow.of(c, frame).place(),
        holding.tasks().stream().map(task -> held(frame, measure, task, href)).toList());
  }

  private static Held held(Frame frame, @Nullable Term measure, HeldTask held, String href) {
    Match match =
        held.matches().stream()
            .filter(m -> Objects.equals(m.measure(), measure))
            .findFirst()
            .orElse(null);
    return new Held(
        held.task().text(),
        held.task().subtasks(),
        href + "#" + held.place().anchor(match == null ? 0 : match.subtask()),
        by(frame, held.role()),
        match == null ? null : basis(frame, match.basis()));
  }

  /** 名古屋市, 共同：市／国, 参加団体すべて：… */
  private static Phrase by(Frame frame, Role role) {
    List<String> names = role.parties().stream().map(Party::name).toList();
    String all = String.join(frame.t("separator"), names);
    return role.common()
        ? Phrase.of(frame, "case.roles.common", all)
        : role.isJoint() ? Phrase.of(frame, "case.roles.joint", all) : new Phrase("", all, "");
  }

  private static Phrase basis(Frame frame, Basis basis) {
    return switch (basis) {
      case Basis.Stated() -> Phrase.of(frame, "roles.basis.stated", "");
      case Basis.Word(String word) -> Phrase.of(frame, "roles.basis.word", word);
      case Basis.Heading(String word) -> Phrase.of(frame, "roles.basis.heading", word);
    };
  }
}
