package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.Library;
import org.jirei.model.OwnField;
import org.jirei.model.Site;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jirei.vocabulary.Vocabulary;

/** Reads a content folder into a library and finds the problems of all its files in one pass. */
public final class ContentReader {

  /** The largest file that is read, in bytes. */
  public static final int LONGEST_FILE = SourceFiles.MAX_BYTES;

  private final ContentOptions options;
  private final Problems problems = new Problems();

  private ContentReader(ContentOptions options) {
    this.options = options;
  }

  /**
   * @param source the content folder; problems name files by paths that begin with it
   * @throws IOException if the folder itself cannot be listed
   */
  public static ContentResult read(Path source, ContentOptions options) throws IOException {
    IncrementalReader.ReadContent all =
        new IncrementalReader(source, options.drafts(), options.extraFiles()).read();
    return new ContentReader(options).result(all);
  }

  /**
   * The terms of a content folder, as far as its files can be read. This reads no cases.
   *
   * @param source the content folder
   */
  public static Vocabulary vocabulary(Path source) {
    return new BasisReader(new ContentFolder(source)).read().vocabulary();
  }

  /** The fields that site.yaml declares for cases, as far as it can be read. */
  public static List<OwnField> ownFields(Path source) {
    return new BasisReader(new ContentFolder(source)).read().own().list();
  }

  /**
   * The case files of a content folder, including drafts and broken files.
   *
   * @param extraFiles files elsewhere, and folders of files, to treat as cases too
   */
  public static List<Path> caseFiles(Path source, List<Path> extraFiles) throws IOException {
    return new ContentFolder(source)
        .cases(extraFiles, new ArrayList<>()).stream().map(CaseFile::path).toList();
  }

  /** How many errors a check reports for one case, after comparing it with all others. */
  static int errors(ParsedCase parsed, ContentOptions options) {
    ContentReader reader = new ContentReader(options);
    reader.keep(parsed.findings(), reader.isHidden(parsed));
    return (int) reader.problems.sorted().stream().filter(Problem::isError).count();
  }

  private ContentResult result(IncrementalReader.ReadContent all) {
    all.basis().findings().forEach(findings -> keep(findings, false));
    all.ignored().forEach(findings -> keep(findings, false));
    all.cases().forEach(parsed -> keep(parsed.findings(), isHidden(parsed)));
    all.articles().forEach(parsed -> keep(parsed.findings(), false));
    List<Problem> found = problems.sorted();
    Site site = all.basis().site();
    boolean broken = site == null || found.stream().anyMatch(Problem::isError);
    boolean framed = site != null && all.isFounded();
    return new ContentResult(
        broken ? null : library(Objects.requireNonNull(site), all, all.cases()),
        framed ? library(Objects.requireNonNull(site), all, List.of()) : null,
        found,
        all.links());
  }

  private Library library(Site site, IncrementalReader.ReadContent all, List<ParsedCase> cases) {
    List<CaseStudy> studies =
        cases.stream()
            .filter(parsed -> !isHidden(parsed))
            .map(ParsedCase::study)
            .filter(Objects::nonNull)
            .toList();
    List<Article> prose =
        all.articles().stream()
            .map(ArticleReader.ParsedArticle::article)
            .filter(Objects::nonNull)
            .toList();
    return new Library(site, all.basis().vocabulary(), all.areas(), studies, prose);
  }

  private boolean isHidden(ParsedCase parsed) {
    return parsed.status() == Status.DRAFT && !options.drafts();
  }

  /**
   * @param hidden whether the file is not published, so that its errors do not stop the build
   */
  private void keep(FileProblems findings, boolean hidden) {
    for (Problem problem : findings.problems()) {
      if (options.strict()) {
        problems.add(problem.raised());
      } else {
        problems.add(hidden ? problem.softened() : problem);
      }
    }
  }
}
