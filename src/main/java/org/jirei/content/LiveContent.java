package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A content folder that people work on, drafts included: read as often as something changes, each
 * time only the files that did.
 *
 * <p>A case or page of prose with errors stands as it last was good, or is left out if it never
 * was; so nobody waits for another's mistake to be fixed. What a case last said is read again when
 * the vocabulary changes, and left out as long as it does not go with it.
 */
public final class LiveContent {

  private final IncrementalReader pass;
  private Map<String, GoodCase> cases = new HashMap<>();
  private Map<String, Article> articles = new HashMap<>();

  /**
   * A case file as it last was good.
   *
   * @param words it had
   * @param study what they say with the terms; null where they do not go with these
   */
  private record GoodCase(
      CaseFile file, SourceFile words, List<Term> terms, @Nullable CaseStudy study) {

    /** The same words among the terms of today. */
    GoodCase with(IncrementalReader.Drafts all) {
      if (terms.equals(all.terms())) {
        return this;
      }
      CaseReader reader = new CaseReader(all.vocabulary(), all.areas());
      return new GoodCase(
          file, words, all.terms(), reader.read(file, new FileProblems(words)).study());
    }
  }

  public LiveContent(Path source) {
    this.pass = new IncrementalReader(source, true, List.of());
  }

  /**
   * What the folder holds.
   *
   * @param library null where the folder is not there, or its site or vocabulary never were good
   * @param problems in the order of the files
   * @param changed the names of files that changed, came or went since the reading before
   */
  public record Reading(@Nullable Library library, List<Problem> problems, Set<String> changed) {}

  /**
   * Reads what changed.
   *
   * @throws IOException where the folder cannot be listed
   */
  public Reading read() throws IOException {
    IncrementalReader.Drafts drafts = pass.read();
    Problems problems = new Problems();
    Stream.of(
            drafts.basis().stream(),
            drafts.ignored().stream(),
            drafts.cases().stream().map(ParsedCase::findings),
            drafts.articles().stream().map(ArticleReader.CaseScaffold::findings))
        .flatMap(all -> all)
        .forEach(findings -> problems.addAll(findings.problems()));
    return new Reading(library(drafts), problems.sorted(), drafts.changed());
  }

  private @Nullable Library library(IncrementalReader.Drafts drafts) {
    Site site = drafts.site();
    if (site == null || !drafts.isFounded()) {
      return null;
    }
    cases = latestCases(drafts);
    articles = latestArticles(drafts);
    Map<String, CaseStudy> byId = new LinkedHashMap<>();
    for (GoodCase good : cases.values()) {
      if (good.study != null) {
        byId.putIfAbsent(good.study.id(), good.study);
      }
    }
    return new Library(
        site,
        drafts.vocabulary(),
        drafts.areas(),
        List.copyOf(byId.values()),
        List.copyOf(articles.values()));
  }

  /** What each case says now, else what it last said. */
  private Map<String, GoodCase> latestCases(IncrementalReader.Drafts drafts) {
    Map<String, GoodCase> latest = new LinkedHashMap<>();
    for (ParsedCase draft : drafts.cases()) {
      String name = draft.file().inContent();
      GoodCase before = cases.get(name);
      if (draft.study() != null) {
        SourceFile words = draft.findings().file();
        latest.put(name, new GoodCase(draft.file(), words, drafts.terms(), draft.study()));
      } else if (before != null) {
        latest.put(name, before.with(drafts));
      }
    }
    return latest;
  }

  /** The same of pages of prose, which name no terms. */
  private Map<String, Article> latestArticles(IncrementalReader.Drafts drafts) {
    Map<String, Article> latest = new LinkedHashMap<>();
    for (ArticleReader.CaseScaffold draft : drafts.articles()) {
      String name = draft.inContent();
      Article article = draft.article() == null ? articles.get(name) : draft.article();
      if (article != null) {
        latest.put(name, article);
      }
    }
    return latest;
  }
}
