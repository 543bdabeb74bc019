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

/**
 * Finds problems that involve several files: duplicate ids, and links or names that lead nowhere.
 */
final class CrossCheck {

  private final boolean drafts;

  /**
   * @param drafts whether drafts are published
   */
  CrossCheck(boolean drafts) {
    this.drafts = drafts;
  }

  void check(List<ParsedCase> cases, List<ArticleReader.CaseScaffold> articles) {
    Map<String, ParsedCase> byId = checkIds(cases);
    checkAliases(cases, byId);
    checkSuccessors(cases, byId);
    checkLinks(cases, articles);
  }

  private static Map<String, ParsedCase> checkIds(List<ParsedCase> cases) {
    Map<String, ParsedCase> byId = new HashMap<>();
    for (ParsedCase draft : cases) {
      ParsedCase before = byId.putIfAbsent(draft.id(), draft);
      if (before != null) {
        String other = before.findings().file().path();
        draft.findings().add(ProblemKind.DUPLICATE_ID, draft.idSpan(), draft.id(), other);
      }
    }
    return byId;
  }

  /** Two pages cannot have the same address. */
  private static void checkAliases(List<ParsedCase> cases, Map<String, ParsedCase> byId) {
    Map<String, ParsedCase> taken = new HashMap<>(byId);
    for (ParsedCase draft : cases) {
      for (OtherIds.Named alias : draft.otherIds().aliases()) {
        ParsedCase before = taken.putIfAbsent(alias.id(), draft);
        if (before != null) {
          String other = before.findings().file().path();
          draft.findings().add(ProblemKind.ALIAS_TAKEN, alias.at(), alias.id(), other);
        }
      }
    }
  }

  // Two different files may have equal content.
  @SuppressWarnings("ReferenceEquality")
  private void checkSuccessors(List<ParsedCase> cases, Map<String, ParsedCase> byId) {
    for (ParsedCase draft : cases) {
      OtherIds.Named successor = draft.otherIds().successor();
      if (successor == null) {
        continue;
      }
      ParsedCase next = byId.get(successor.id());
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
   * Checks that each chain of successors ends in a newest case. Each chain is followed once,
   * however many cases share it.
   */
  private static void checkCircles(List<ParsedCase> cases, Map<String, ParsedCase> byId) {
    Set<String> done = new HashSet<>();
    for (ParsedCase first : cases) {
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

  /**
   * Returns the successor of a case; none if it is the case itself or unknown, which is already
   * reported.
   */
  private static @Nullable String successor(String id, Map<String, ParsedCase> byId) {
    ParsedCase draft = byId.get(id);
    OtherIds.Named next = draft == null ? null : draft.otherIds().successor();
    return next == null || next.id().equals(id) ? null : next.id();
  }

  private static void reportCircle(List<String> circle, Map<String, ParsedCase> byId) {
    List<String> way = new ArrayList<>(circle);
    for (String id : circle) {
      ParsedCase draft = Objects.requireNonNull(byId.get(id));
      Span at = Objects.requireNonNull(draft.otherIds().successor()).at();
      String words = String.join(" → ", way) + " → " + id;
      draft.findings().add(ProblemKind.SUCCESSOR_CIRCLE, at, words);
      Collections.rotate(way, -1);
    }
  }

  private void checkLinks(List<ParsedCase> cases, List<ArticleReader.CaseScaffold> articles) {
    LinkCheck check = new LinkCheck();
    for (ParsedCase draft : cases) {
      CaseFile file = draft.file();
      check.addTarget(file.inContent(), file.page(), hidden(draft), draft.anchors());
    }
    for (ArticleReader.CaseScaffold draft : articles) {
      PageAnchors anchors = draft.article() == null ? null : PageAnchors.of(draft.anchors());
      check.addTarget(draft.inContent(), draft.page(), false, anchors);
    }
    for (ParsedCase draft : cases) {
      draft
          .links()
          .forEach(
              link -> check.check(link, draft.file().inContent(), hidden(draft), draft.findings()));
    }
    for (ArticleReader.CaseScaffold draft : articles) {
      draft.links().forEach(link -> check.check(link, draft.inContent(), false, draft.findings()));
    }
  }

  private boolean hidden(ParsedCase draft) {
    return draft.status() == Status.DRAFT && !drafts;
  }
}
