package org.jirei.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.CaseStudy.Status;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

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

  // Two files may say the same.
  @SuppressWarnings("ReferenceEquality")
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
    checkCircles(cases, byId);
  }

  /**
   * A chain of successors ends in the newest case; each is followed once, however many share it.
   */
  private static void checkCircles(List<CaseDraft> cases, Map<String, CaseDraft> byId) {
    Set<String> done = new HashSet<>();
    for (CaseDraft first : cases) {
      SequencedSet<String> chain = new LinkedHashSet<>();
      String at = first.id();
      while (at != null && !done.contains(at) && chain.add(at)) {
        at = successor(at, byId);
      }
      if (at != null && !done.contains(at)) {
        List<String> all = List.copyOf(chain);
        reportCircle(all.subList(all.indexOf(at), all.size()), byId);
      }
      done.addAll(chain);
    }
  }

  /** None where it is the case itself or no case at all, which is reported already. */
  private static @Nullable String successor(String id, Map<String, CaseDraft> byId) {
    CaseDraft draft = byId.get(id);
    OtherIds.Named next = draft == null ? null : draft.otherIds().successor();
    return next == null || next.id().equals(id) ? null : next.id();
  }

  private static void reportCircle(List<String> circle, Map<String, CaseDraft> byId) {
    List<String> way = new ArrayList<>(circle);
    for (String id : circle) {
      CaseDraft draft = Objects.requireNonNull(byId.get(id));
      Span at = Objects.requireNonNull(draft.otherIds().successor()).at();
      String words = String.join(" → ", way) + " → " + id;
      draft.findings().add(ProblemKind.SUCCESSOR_CIRCLE, at, words);
      Collections.rotate(way, -1);
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
