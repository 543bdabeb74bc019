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
import org.jirei.model.OwnField;
import org.jirei.model.Site;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jirei.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A content folder that people are working on, drafts included.
 *
 * <p>Each {@link #read} makes a library for the preview, in these steps:
 *
 * <ol>
 *   <li>{@link IncrementalReader} reads the files that changed and compares all files.
 *   <li>The problems of all files are collected and sorted, those of unchanged files included.
 *   <li>A case or page of prose with errors is replaced by its last good version. If it never had
 *       one, it is left out. So nobody has to wait for somebody else's mistake to be fixed.
 *   <li>If the terms or the publisher's own fields changed, the last good version of such a case is
 *       parsed again with the new ones. While it does not match them, it is left out.
 *   <li>If two cases have the same id, the first in the order of the files is kept.
 * </ol>
 *
 * <p>There is no library while the folder does not exist, or until site and vocabulary have been
 * free of errors once.
 *
 * <p>Cost: that of {@link IncrementalReader#read}, plus a pass over all files and a sort of all
 * problems. The text of the last good version of each case stays in memory.
 */
public final class LiveContent {

  private final IncrementalReader pass;
  private Map<String, GoodCase> cases = new HashMap<>();
  private Map<String, Article> articles = new HashMap<>();

  /**
   * The last good version of a case file.
   *
   * @param words its text
   * @param study the case according to these terms and fields; null if the text does not match them
   */
  private record GoodCase(
      CaseFile file,
      SourceFile words,
      List<Term> terms,
      List<OwnField> fields,
      @Nullable CaseStudy study) {

    static GoodCase of(
        CaseFile file, SourceFile words, BasisReader.Basis basis, @Nullable CaseStudy study) {
      return new GoodCase(file, words, basis.vocabulary().terms(), basis.own().list(), study);
    }

    /** The same text, read with the current terms and fields. */
    GoodCase with(IncrementalReader.ReadContent all) {
      BasisReader.Basis basis = all.basis();
      if (terms.equals(basis.vocabulary().terms()) && fields.equals(basis.own().list())) {
        return this;
      }
      CaseReader reader = new CaseReader(basis.vocabulary(), all.areas(), basis.own());
      return of(file, words, basis, reader.read(file, new FileProblems(words)).study());
    }
  }

  public LiveContent(Path source) {
    this.pass = new IncrementalReader(source, true, List.of());
  }

  /**
   * The content of the folder.
   *
   * @param library null if the folder does not exist, or if its site or vocabulary never were free
   *     of errors
   * @param problems in the order of the files
   * @param changed the names of files that were changed, added or removed since the previous call
   */
  public record Reading(@Nullable Library library, List<Problem> problems, Set<String> changed) {}

  /**
   * Reads what changed.
   *
   * @throws IOException if the folder cannot be listed
   */
  public Reading read() throws IOException {
    IncrementalReader.ReadContent all = pass.read();
    Problems problems = new Problems();
    Stream.of(
            all.basis().findings().stream(),
            all.ignored().stream(),
            all.cases().stream().map(ParsedCase::findings),
            all.articles().stream().map(ArticleReader.ParsedArticle::findings))
        .flatMap(files -> files)
        .forEach(findings -> problems.addAll(findings.problems()));
    return new Reading(library(all), problems.sorted(), all.changed());
  }

  private @Nullable Library library(IncrementalReader.ReadContent all) {
    Site site = all.basis().site();
    if (site == null || !all.isFounded()) {
      return null;
    }
    cases = latestCases(all);
    articles = latestArticles(all);
    Map<String, CaseStudy> byId = new LinkedHashMap<>();
    for (GoodCase good : cases.values()) {
      if (good.study != null) {
        byId.putIfAbsent(good.study.id(), good.study);
      }
    }
    return new Library(
        site,
        all.basis().vocabulary(),
        all.areas(),
        List.copyOf(byId.values()),
        List.copyOf(articles.values()));
  }

  /** The current version of each case, or its last good version if it has errors. */
  private Map<String, GoodCase> latestCases(IncrementalReader.ReadContent all) {
    Map<String, GoodCase> latest = new LinkedHashMap<>();
    for (ParsedCase parsed : all.cases()) {
      String name = parsed.file().inContent();
      GoodCase before = cases.get(name);
      if (parsed.study() != null) {
        SourceFile words = parsed.findings().file();
        latest.put(name, GoodCase.of(parsed.file(), words, all.basis(), parsed.study()));
      } else if (before != null) {
        latest.put(name, before.with(all));
      }
    }
    return latest;
  }

  /** The same for pages of prose, which do not depend on terms. */
  private Map<String, Article> latestArticles(IncrementalReader.ReadContent all) {
    Map<String, Article> latest = new LinkedHashMap<>();
    for (ArticleReader.ParsedArticle parsed : all.articles()) {
      String name = parsed.inContent();
      Article article = parsed.article() == null ? articles.get(name) : parsed.article();
      if (article != null) {
        latest.put(name, article);
      }
    }
    return latest;
  }
}
