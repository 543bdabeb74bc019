package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jirei.model.Site;
import org.jirei.text.Language;
import org.jirei.vocabulary.Areas;

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
 *   <li>Read site and vocabulary, since cases refer to them ({@link BasisReader}).
 *   <li>If the terms or the publisher's own fields have changed, discard all parsed cases, since
 *       any of them may use these.
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
 * and links. Parsing is needed only for changed files, or for all cases if terms or own fields
 * changed. Memory holds every parsed file with its lines.
 */
final class IncrementalReader {

  private final ContentFolder folder;
  private final boolean drafts;
  private final List<Path> extraFiles;
  private final Areas areas = Areas.load();
  private final BasisReader basisReader;
  private final FileCache<CaseFile, ParsedCase> cases = new FileCache<>();
  private final FileCache<ContentFolder.ArticleFile, ArticleReader.ParsedArticle> articles =
      new FileCache<>();

  /**
   * @param drafts whether drafts are published
   * @param extraFiles files and folders elsewhere to read as cases
   */
  IncrementalReader(Path source, boolean drafts, List<Path> extraFiles) {
    this.folder = new ContentFolder(source);
    this.basisReader = new BasisReader(folder);
    this.drafts = drafts;
    this.extraFiles = extraFiles;
  }

  /**
   * All files in their current state.
   *
   * @param basis site and vocabulary, on which everything else depends
   * @param isFounded whether the folder exists, and site and vocabulary have been good at least
   *     once
   * @param ignored findings of files that are not content
   * @param links that only the finished pages can answer for
   * @param changed the names of files that were changed, added or removed since the last pass
   */
  record ReadContent(
      BasisReader.Basis basis,
      Areas areas,
      boolean isFounded,
      List<FileProblems> ignored,
      List<ParsedCase> cases,
      List<ArticleReader.ParsedArticle> articles,
      List<PageLink> links,
      Set<String> changed) {}

  ReadContent read() throws IOException {
    BasisReader.Basis basis = basisReader.read();
    if (basis.isChanged()) {
      cases.readAllAgain();
    }
    List<FileProblems> ignored = new ArrayList<>();
    List<CaseFile> caseFiles = folder.cases(extraFiles, ignored);
    Site site = basis.site();
    Language language = site == null ? Language.JA : site.languages().getFirst();
    List<ContentFolder.ArticleFile> articleFiles = folder.articles(language, ignored);
    CaseReader reader = new CaseReader(basis.vocabulary(), areas, basis.own());
    List<ParsedCase> readCases =
        caseFiles.parallelStream().map(file -> read(file, reader)).map(ParsedCase::fresh).toList();
    List<ArticleReader.ParsedArticle> readArticles =
        articleFiles.parallelStream()
            .map(this::read)
            .map(ArticleReader.ParsedArticle::fresh)
            .toList();
    CrossCheck.Compared compared = new CrossCheck(drafts).check(readCases, readArticles);
    Set<String> changed = new TreeSet<>(basisReader.endPass());
    changed.addAll(cases.endPass());
    changed.addAll(articles.endPass());
    return new ReadContent(
        basis,
        areas,
        folder.isThere() && basis.isGood(),
        ignored,
        compared.cases(),
        compared.articles(),
        compared.links(),
        changed);
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
