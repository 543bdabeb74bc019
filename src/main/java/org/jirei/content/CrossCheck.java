package org.jirei.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.CaseStudy.Status;
import org.jirei.problem.ProblemKind;

/** Finds what shows only between files: an id taken twice, a link that leads nowhere. */
final class CrossCheck {

  private final boolean drafts;

  /**
   * @param drafts whether drafts are published
   */
  CrossCheck(boolean drafts) {
    this.drafts = drafts;
  }

  void check(List<CaseDraft> cases, List<ArticleReader.Draft> articles) {
    checkIds(cases);
    checkLinks(cases, articles);
  }

  private static void checkIds(List<CaseDraft> cases) {
    Map<String, CaseDraft> byId = new HashMap<>();
    for (CaseDraft draft : cases) {
      CaseDraft before = byId.putIfAbsent(draft.id(), draft);
      if (before != null) {
        String other = before.findings().file().path();
        draft.findings().add(ProblemKind.DUPLICATE_ID, draft.idSpan(), draft.id(), other);
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
