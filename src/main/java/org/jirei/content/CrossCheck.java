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

  /**
   * The files after they were compared.
   *
   * @param cases whose links lead to the places that their authors name
   * @param articles the same
   * @param links that only the finished pages can answer for
   */
  record Compared(
      List<ParsedCase> cases, List<ArticleReader.ParsedArticle> articles, List<PageLink> links) {}

  /** Compares all files with each other. */
  Compared check(List<ParsedCase> cases, List<ArticleReader.ParsedArticle> articles) {
    Map<String, ParsedCase> byId = checkIds(cases);
    checkAliases(cases, byId);
    checkSuccessors(cases, byId);
    return checkLinks(cases, articles);
  }

  private static Map<String, ParsedCase> checkIds(List<ParsedCase> cases) {
    Map<String, ParsedCase> byId = new HashMap<>();
    for (ParsedCase parsed : cases) {
      ParsedCase before = byId.putIfAbsent(parsed.id(), parsed);
      if (before != null) {
        String other = before.findings().file().path();
        parsed.findings().add(ProblemKind.DUPLICATE_ID, parsed.idSpan(), parsed.id(), other);
      }
    }
    return byId;
  }

  /** Two pages cannot have the same address. */
  private static void checkAliases(List<ParsedCase> cases, Map<String, ParsedCase> byId) {
    Map<String, ParsedCase> taken = new HashMap<>(byId);
    for (ParsedCase parsed : cases) {
      for (OtherIds.Named alias : parsed.otherIds().aliases()) {
        ParsedCase before = taken.putIfAbsent(alias.id(), parsed);
        if (before != null) {
          String other = before.findings().file().path();
          parsed.findings().add(ProblemKind.ALIAS_TAKEN, alias.at(), alias.id(), other);
        }
      }
    }
  }

  // Two different files may have equal content.
  @SuppressWarnings("ReferenceEquality")
  private void checkSuccessors(List<ParsedCase> cases, Map<String, ParsedCase> byId) {
    for (ParsedCase parsed : cases) {
      OtherIds.Named successor = parsed.otherIds().successor();
      if (successor == null) {
        continue;
      }
      ParsedCase next = byId.get(successor.id());
      if (next == null || next == parsed) {
        Set<String> others = new TreeSet<>(byId.keySet());
        others.remove(parsed.id());
        String nearest = Nearest.of(successor.id(), others);
        parsed
            .findings()
            .add(ProblemKind.SUCCESSOR_UNKNOWN, successor.at(), successor.id(), nearest);
      } else if (hidden(next) && !hidden(parsed)) {
        parsed.findings().add(ProblemKind.LINK_TO_DRAFT, successor.at(), successor.id());
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
    ParsedCase parsed = byId.get(id);
    OtherIds.Named next = parsed == null ? null : parsed.otherIds().successor();
    return next == null || next.id().equals(id) ? null : next.id();
  }

  private static void reportCircle(List<String> circle, Map<String, ParsedCase> byId) {
    List<String> way = new ArrayList<>(circle);
    for (String id : circle) {
      ParsedCase parsed = Objects.requireNonNull(byId.get(id));
      Span at = Objects.requireNonNull(parsed.otherIds().successor()).at();
      String words = String.join(" → ", way) + " → " + id;
      parsed.findings().add(ProblemKind.SUCCESSOR_CIRCLE, at, words);
      Collections.rotate(way, -1);
    }
  }

  private Compared checkLinks(List<ParsedCase> cases, List<ArticleReader.ParsedArticle> articles) {
    LinkCheck check = new LinkCheck();
    for (ParsedCase parsed : cases) {
      CaseFile file = parsed.file();
      check.addTarget(file.inContent(), file.page(), hidden(parsed), parsed.anchors());
    }
    for (ArticleReader.ParsedArticle parsed : articles) {
      PageAnchors anchors = parsed.article() == null ? null : parsed.anchors();
      check.addTarget(parsed.inContent(), parsed.page(), false, anchors);
    }
    List<ParsedCase> checkedCases = cases.stream().map(c -> checked(c, check)).toList();
    List<ArticleReader.ParsedArticle> checkedArticles =
        articles.stream().map(article -> checked(article, check)).toList();
    return new Compared(checkedCases, checkedArticles, check.openLinks());
  }

  private ParsedCase checked(ParsedCase parsed, LinkCheck check) {
    CaseFile file = parsed.file();
    LinkCheck.Source source = new LinkCheck.Source(file.inContent(), file.page(), hidden(parsed));
    return parsed.with(check.check(parsed.links(), source, parsed.findings()));
  }

  private static ArticleReader.ParsedArticle checked(
      ArticleReader.ParsedArticle parsed, LinkCheck check) {
    LinkCheck.Source source = new LinkCheck.Source(parsed.inContent(), parsed.page(), false);
    return parsed.with(check.check(parsed.links(), source, parsed.findings()));
  }

  private boolean hidden(ParsedCase parsed) {
    return parsed.status() == Status.DRAFT && !drafts;
  }
}
