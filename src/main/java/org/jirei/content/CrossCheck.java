package org.jirei.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.CaseStudy.Status;
import org.jirei.problem.ProblemKind;

/** Finds what shows only between files: an id taken twice, a link or a name that leads nowhere. */
final class CrossCheck {

  private final boolean drafts;

  /**
   * @param drafts whether drafts are published
   */
  CrossCheck(boolean drafts) {
    this.drafts = drafts;
  }

  void check(List<CaseDraft> cases, List<ArticleReader.Draft> articles) {
    Map<String, CaseDraft> byId = checkIds(cases);
    checkAliases(cases, byId);
    checkSuccessors(cases, byId);
    checkLinks(cases, articles);
  }

  private static Map<String, CaseDraft> checkIds(List<CaseDraft> cases) {
    Map<String, CaseDraft> byId = new HashMap<>();
    for (CaseDraft draft : cases) {
      CaseDraft before = byId.putIfAbsent(draft.id(), draft);
      if (before != null) {
        String other = before.findings().file().path();
        draft.findings().add(ProblemKind.DUPLICATE_ID, draft.idSpan(), draft.id(), other);
      }
    }
    return byId;
  }

  /** Two pages cannot have one address. */
  private static void checkAliases(List<CaseDraft> cases, Map<String, CaseDraft> byId) {
    Map<String, CaseDraft> taken = new HashMap<>(byId);
    for (CaseDraft draft : cases) {
      for (OtherIds.Named alias : draft.otherIds().aliases()) {
        CaseDraft before = taken.putIfAbsent(alias.id(), draft);
        if (before != null) {
          String other = before.findings().file().path();
          draft.findings().add(ProblemKind.ALIAS_TAKEN, alias.at(), alias.id(), other);
        }
      }
    }
  }

  private void checkSuccessors(List<CaseDraft> cases, Map<String, CaseDraft> byId) {
    for (CaseDraft draft : cases) {
      OtherIds.Named successor = draft.otherIds().successor();
      if (successor == null) {
        continue;
      }
      CaseDraft next = byId.get(successor.id());
      if (next == null || next == draft) {
        Set<String> others = new TreeSet<>(byId.keySet());
        others.remove(draft.id());
        String nearest = Nearest.of(successor.id(), others);
        draft
            .findings()
            .add(ProblemKind.SUCCESSOR_UNKNOWN, successor.at(), successor.id(), nearest);
      } else if (hidden(next) && !hidden(draft)) {
        draft.findings().add(ProblemKind.LINK_TO_DRAFT, successor.at(), successor.id());
      }
    }
  }

  private void checkLinks(List<CaseDraft> cases, List<ArticleReader.Draft> articles) {
    LinkCheck check = new LinkCheck();
    for (CaseDraft draft : cases) {
      CaseFile file = draft.file();
      boolean readable = !draft.anchors().isEmpty();
      check.addTarget(file.inContent(), file.page(), readable, hidden(draft), draft.anchors());
    }
    for (ArticleReader.Draft draft : articles) {
      boolean readable = draft.article() != null;
      check.addTarget(draft.inContent(), draft.page(), readable, false, draft.anchors());
    }
    for (CaseDraft draft : cases) {
      draft
          .links()
          .forEach(
              link -> check.check(link, draft.file().inContent(), hidden(draft), draft.findings()));
    }
    for (ArticleReader.Draft draft : articles) {
      draft.links().forEach(link -> check.check(link, draft.inContent(), false, draft.findings()));
    }
  }

  private boolean hidden(CaseDraft draft) {
    return draft.status() == Status.DRAFT && !drafts;
  }
}
