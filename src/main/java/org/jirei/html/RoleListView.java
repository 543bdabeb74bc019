package org.jirei.html;

import java.util.List;
import java.util.Objects;
import org.jirei.model.CaseStudy;
import org.jirei.model.Party;
import org.jirei.model.Role;
import org.jirei.roles.AssignedTask;
import org.jirei.roles.Basis;
import org.jirei.roles.CaseTasks;
import org.jirei.roles.Match;
import org.jirei.site.Facet;
import org.jirei.site.Page;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * One list page of who is responsible for a measure, or of the tasks that serve none.
 *
 * @param intro what the measure means
 * @param cases the list of all cases with the measure; null if there is none
 * @param total number of cases on all pages
 * @param others how many of them are not about the measure
 */
public record RoleListView(
    PageContext context,
    String heading,
    String intro,
    @Nullable String cases,
    int total,
    int others,
    List<Group> groups,
    Pager steps) {

  /**
   * @param id id of its heading
   * @param unassigned whether its cases do not state who is responsible for the measure
   * @param continued whether it begins on an earlier page
   */
  public record Group(
      String id,
      String label,
      int total,
      boolean unassigned,
      boolean continued,
      List<Entry> entries) {}

  /** A case with its tasks; none if it does not state them. */
  public record Entry(CaseStudy caseStudy, String href, String place, List<TaskEntry> tasks) {}

  /**
   * A task as the author wrote it.
   *
   * @param href link to the task on the page of its case
   * @param by the parties with this task
   * @param basis why it counts for the measure; null if it serves none
   */
  public record TaskEntry(
      String text, List<String> subtasks, String href, Phrase by, @Nullable Phrase basis) {}

  static RoleListView of(PageContext context, @Nullable Term measure, Page.RoleListPage page) {
    Link list = measure == null ? null : context.link(Facet.of(measure));
    return new RoleListView(
        context,
        measure == null
            ? context.t("roles.unmatched")
            : context.t("roles.of", context.t(measure.label())),
        measure == null ? context.t("roles.unmatched.intro") : context.t(measure.definition()),
        list == null ? null : list.href(),
        page.total(),
        measure == null ? 0 : context.plan().roleBook().others(measure),
        page.groups().stream().map(group -> group(context, measure, group)).toList(),
        Pager.of(context, page.pages(), page.number()));
  }

  private static Group group(PageContext context, @Nullable Term measure, Page.RoleGroup group) {
    Term type = group.partyType();
    return new Group(
        type == null ? RoleMatrixView.UNASSIGNED : type.id(),
        type == null ? context.t("roles.unassigned") : context.t(type.label()),
        group.total(),
        type == null,
        group.continued(),
        group.caseTasks().stream().map(caseTasks -> entry(context, measure, caseTasks)).toList());
  }

  private static Entry entry(PageContext context, @Nullable Term measure, CaseTasks caseTasks) {
    CaseStudy c = caseTasks.caseStudy();
    String href = context.to(context.plan().pathOf(c));
    return new Entry(
        c,
        href,
        CaseRow.of(c, context).place(),
        caseTasks.tasks().stream().map(task -> assigned(context, measure, task, href)).toList());
  }

  private static TaskEntry assigned(
      PageContext context, @Nullable Term measure, AssignedTask assigned, String href) {
    Match match =
        assigned.matches().stream()
            .filter(m -> Objects.equals(m.measure(), measure))
            .findFirst()
            .orElse(null);
    return new TaskEntry(
        assigned.task().text(),
        assigned.task().subtasks(),
        href + "#" + assigned.place().anchor(match == null ? 0 : match.subtask()),
        by(context, assigned.role()),
        match == null ? null : basis(context, match.basis()));
  }

  /** 名古屋市, 共同：市／国, 参加団体すべて：… */
  private static Phrase by(PageContext context, Role role) {
    List<String> names = role.parties().stream().map(Party::name).toList();
    String all = String.join(context.t("separator"), names);
    return role.common()
        ? Phrase.of(context, "case.roles.common", all)
        : role.isJoint() ? Phrase.of(context, "case.roles.joint", all) : new Phrase("", all, "");
  }

  private static Phrase basis(PageContext context, Basis basis) {
    return switch (basis) {
      case Basis.Stated() -> Phrase.of(context, "roles.basis.stated", "");
      case Basis.Word(String word) -> Phrase.of(context, "roles.basis.word", word);
      case Basis.Heading(String word) -> Phrase.of(context, "roles.basis.heading", word);
    };
  }
}
