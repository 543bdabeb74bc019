package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jirei.model.Site;
import org.jirei.problem.FileWork;
import org.jirei.problem.ProblemException;
import org.jirei.text.Language;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a content folder again and again, and parses only the files that changed since the last
 * pass.
 *
 * <p>The idea: parsing is the expensive part, and the result of parsing one file depends on that
 * file and on little else. {@link FileCache} keeps these results. Comparing files with each other
 * is cheap, so it is repeated for all of them.
 *
 * <p>One pass has these steps:
 *
 * <ol>
 *   <li>Read site and vocabulary, since cases refer to them. If they have errors, the last good
 *       version stays in force, so that one slip is not reported again for every case.
 *   <li>If the terms have changed, discard all parsed cases, since any of them may use the terms.
 *   <li>List the files of cases and pages. What a result depends on besides the file is part of its
 *       key: for a case, the names of the files in its folder; for a page, the names and sizes of
 *       the images. If they change, the file is parsed again.
 *   <li>Read all cases and pages on all cores, from the cache if they are unchanged.
 *   <li>Copy the findings of each file, then add those that concern several files ({@link
 *       CrossCheck}). The cached findings stay free of them.
 *   <li>Forget the files that no longer exist, and collect the names of the changed ones.
 * </ol>
 *
 * <p>Cost of a pass: a listing of the folders, a look at the attributes of every file, the bytes of
 * the logo and of the images of prose pages, and the comparison, all linear in the number of files
 * and links. Parsing is needed only for changed files, or for all cases if the terms changed.
 * Memory holds every parsed file with its lines.
 */
final class IncrementalReader {

  private final ContentFolder folder;
  private final boolean drafts;
  private final List<Path> extraFiles;
  private final Areas areas = Areas.load();
  private final FileCache<String, Tree> trees = new FileCache<>();
  private final FileCache<CaseFile, ParsedCase> cases = new FileCache<>();
  private final FileCache<ContentFolder.ArticleFile, ArticleReader.ParsedArticle> articles =
      new FileCache<>();
  private @Nullable Site goodSite;
  private @Nullable Vocabulary goodVocabulary;
  private List<Term> terms = List.of();

  /**
   * A file of fields.
   *
   * @param root null if it cannot be read
   */
  private record Tree(FileProblems findings, @Nullable Node root) {}

  /**
   * @param drafts whether drafts are published
   * @param extraFiles files and folders elsewhere to read as cases
   */
  IncrementalReader(Path source, boolean drafts, List<Path> extraFiles) {
    this.folder = new ContentFolder(source);
    this.drafts = drafts;
    this.extraFiles = extraFiles;
  }

  /**
   * All files in their current state.
   *
   * @param site the last good version, or else as much as can be read
   * @param vocabulary the last good version, or else as much as can be read
   * @param terms of the vocabulary, with which the cases were read
   * @param isFounded whether the folder exists, and site and vocabulary have been good at least
   *     once
   * @param basis findings of site and vocabulary, on which everything else depends
   * @param ignored findings of files that are not content
   * @param links that only the finished pages can answer for
   * @param changed the names of files that were changed, added or removed since the last pass
   */
  record ReadContent(
      @Nullable Site site,
      Vocabulary vocabulary,
      List<Term> terms,
      Areas areas,
      boolean isFounded,
      List<FileProblems> basis,
      List<FileProblems> ignored,
      List<ParsedCase> cases,
      List<ArticleReader.ParsedArticle> articles,
      List<PageLink> links,
      Set<String> changed) {}

  ReadContent read() throws IOException {
    List<FileProblems> basis = new ArrayList<>();
    Site site = site(basis);
    Vocabulary vocabulary = vocabularyInForce(basis);
    List<FileProblems> ignored = new ArrayList<>();
    List<CaseFile> caseFiles = folder.cases(extraFiles, ignored);
    Language language = site == null ? Language.JA : site.languages().getFirst();
    List<ContentFolder.ArticleFile> articleFiles = folder.articles(language, ignored);
    CaseReader reader = new CaseReader(vocabulary, areas);
    List<ParsedCase> readCases =
        caseFiles.parallelStream().map(file -> read(file, reader)).map(ParsedCase::fresh).toList();
    List<ArticleReader.ParsedArticle> readArticles =
        articleFiles.parallelStream()
            .map(this::read)
            .map(ArticleReader.ParsedArticle::fresh)
            .toList();
    CrossCheck.Compared compared = new CrossCheck(drafts).check(readCases, readArticles);
    Set<String> changed = new TreeSet<>(trees.endPass());
    changed.addAll(cases.endPass());
    changed.addAll(articles.endPass());
    boolean founded = folder.isThere() && goodSite != null && goodVocabulary != null;
    return new ReadContent(
        site,
        vocabulary,
        terms,
        areas,
        founded,
        basis,
        ignored,
        compared.cases(),
        compared.articles(),
        compared.links(),
        changed);
  }

  private @Nullable Site site(List<FileProblems> basis) {
    Tree file = tree(ContentSchema.SITE, "site.yaml", basis);
    Site site =
        orReported(file.findings, () -> SiteReader.read(file.root, folder.path(""), file.findings));
    if (site != null && !file.findings.hasErrors()) {
      goodSite = site;
    }
    return goodSite == null ? site : goodSite;
  }

  private Vocabulary vocabularyInForce(List<FileProblems> basis) {
    List<FileProblems> found = new ArrayList<>();
    Vocabulary vocabulary = vocabulary(found);
    basis.addAll(found);
    if (found.stream().noneMatch(FileProblems::hasErrors)) {
      goodVocabulary = vocabulary;
    } else if (goodVocabulary != null) {
      vocabulary = goodVocabulary;
    }
    if (!vocabulary.terms().equals(terms)) {
      cases.readAllAgain();
      terms = vocabulary.terms();
    }
    return vocabulary;
  }

  /** Reads terms and synonyms, as far as possible. */
  Vocabulary vocabulary(List<FileProblems> basis) {
    List<Term> read = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      Tree file = tree(ContentSchema.TERMS, "vocabulary/" + scheme.fileName() + ".yaml", basis);
      List<Term> terms =
          orReported(file.findings, () -> VocabularyReader.terms(scheme, file.root, file.findings));
      read.addAll(terms == null ? List.of() : terms);
    }
    List<SynonymGroup> synonyms = List.of();
    if (folder.path("vocabulary/synonyms.yaml").toFile().isFile()) {
      Tree file = tree(ContentSchema.SYNONYMS, "vocabulary/synonyms.yaml", basis);
      List<SynonymGroup> found =
          orReported(file.findings, () -> VocabularyReader.synonyms(file.root));
      synonyms = found == null ? List.of() : found;
    }
    return new Vocabulary(read, synonyms);
  }

  private Tree tree(ContentSchema schema, String inContent, List<FileProblems> basis) {
    Tree known =
        trees.read(
            inContent,
            folder.path(inContent),
            folder.displayPath(inContent),
            findings -> tree(schema, findings));
    Tree tree = new Tree(known.findings.copy(), known.root);
    basis.add(tree.findings);
    return tree;
  }

  private static Tree tree(ContentSchema schema, FileProblems findings) {
    if (findings.isUnread()) {
      return new Tree(findings, null);
    }
    Node root =
        orReported(
            findings,
            () -> {
              Node read = YamlReader.read(1, findings.file().lines().size(), findings);
              StructureCheck.check(schema, read, findings);
              return read;
            });
    return new Tree(findings, root);
  }

  /**
   * What is read from a file; null if there is nothing, or if the program fails, which becomes a
   * problem of the file.
   */
  private static <T> @Nullable T orReported(FileProblems findings, Supplier<@Nullable T> work) {
    try {
      return FileWork.on(findings.file().path(), work::get);
    } catch (ProblemException e) {
      findings.add(e);
      return null;
    }
  }

  private ParsedCase read(CaseFile file, CaseReader reader) {
    return cases.read(
        file, file.path(), file.displayPath(), findings -> reader.read(file, findings));
  }

  private ArticleReader.ParsedArticle read(ContentFolder.ArticleFile file) {
    return articles.read(
        file,
        file.path(),
        folder.displayPath(file.inContent()),
        findings -> ArticleReader.read(file, findings));
  }
}
