package org.jirei.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jirei.language.Language;
import org.jirei.model.Article;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jirei.model.Library;
import org.jirei.model.Site;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;
import org.jirei.vocabulary.Areas;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.SynonymGroup;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a content folder into a library and finds the problems of all its files in one run.
 *
 * <p>Site and vocabulary come first, since cases refer to them; then all cases and pages on all
 * cores; then what only shows between files.
 */
public final class ContentReader {

  private final ContentFolder folder;
  private final ContentOptions options;
  private final Problems problems = new Problems();

  private ContentReader(Path source, ContentOptions options) {
    this.folder = new ContentFolder(source);
    this.options = options;
  }

  /**
   * @param source the content folder; problems name files as this path begins
   * @throws IOException where the folder itself cannot be listed
   */
  public static ContentResult read(Path source, ContentOptions options) throws IOException {
    return new ContentReader(source, options).read();
  }

  private ContentResult read() throws IOException {
    Findings siteFile = open("site.yaml");
    Site site = SiteReader.read(tree(ContentSchema.SITE, siteFile), folder.path(""), siteFile);
    keep(siteFile);
    Vocabulary vocabulary = vocabulary();
    Areas areas = Areas.load();
    List<Findings> ignored = new ArrayList<>();
    List<CaseFile> files = folder.cases(ignored);
    ignored.forEach(this::keep);
    CaseReader reader = new CaseReader(vocabulary, areas);
    List<CaseDraft> cases =
        files.parallelStream()
            .map(
                file ->
                    reader.read(
                        file, SourceFiles.read(file.path(), folder.shown(file.inContent()))))
            .toList();
    List<Findings> ignoredPages = new ArrayList<>();
    List<ArticleReader.Draft> articles =
        folder
            .articles(site == null ? Language.JA : site.languages().getFirst(), ignoredPages)
            .parallelStream()
            .map(this::article)
            .toList();
    ignoredPages.forEach(this::keep);
    checkIds(cases);
    checkLinks(cases, articles);
    cases.forEach(
        draft -> keep(draft.findings(), draft.status() == Status.DRAFT && !options.drafts()));
    articles.forEach(draft -> keep(draft.findings()));
    List<Problem> found = problems.sorted();
    boolean broken = found.stream().anyMatch(Problem::isError);
    return new ContentResult(
        broken || site == null ? null : library(site, vocabulary, areas, cases, articles), found);
  }

  private Library library(
      Site site,
      Vocabulary vocabulary,
      Areas areas,
      List<CaseDraft> cases,
      List<ArticleReader.Draft> articles) {
    List<CaseStudy> studies =
        cases.stream()
            .filter(draft -> draft.status() != Status.DRAFT || options.drafts())
            .map(CaseDraft::study)
            .filter(Objects::nonNull)
            .toList();
    List<Article> prose =
        articles.stream().map(ArticleReader.Draft::article).filter(Objects::nonNull).toList();
    return new Library(site, vocabulary, areas, studies, prose);
  }

  private Vocabulary vocabulary() {
    List<Term> terms = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      Findings findings = open("vocabulary/" + scheme.fileName() + ".yaml");
      terms.addAll(VocabularyReader.terms(scheme, tree(ContentSchema.TERMS, findings), findings));
      keep(findings);
    }
    List<SynonymGroup> synonyms = List.of();
    if (folder.path("vocabulary/synonyms.yaml").toFile().isFile()) {
      Findings findings = open("vocabulary/synonyms.yaml");
      synonyms = VocabularyReader.synonyms(tree(ContentSchema.SYNONYMS, findings));
      keep(findings);
    }
    return new Vocabulary(terms, synonyms);
  }

  private ArticleReader.Draft article(ContentFolder.ArticleFile file) {
    Findings findings = SourceFiles.read(file.path(), folder.shown(file.inContent()));
    return ArticleReader.read(file.inContent(), file.language(), file.page(), findings);
  }

  private Findings open(String inContent) {
    return SourceFiles.read(folder.path(inContent), folder.shown(inContent));
  }

  private @Nullable Node tree(ContentSchema schema, Findings findings) {
    if (findings.hasErrors()) {
      return null;
    }
    Node root = YamlReader.read(1, findings.file().lines().size(), findings);
    StructureCheck.check(schema, root, findings);
    return root;
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
    return draft.status() == Status.DRAFT && !options.drafts();
  }

  private void keep(Findings findings) {
    keep(findings, false);
  }

  /**
   * @param hidden whether the file is not published, so that its errors stop nothing
   */
  private void keep(Findings findings, boolean hidden) {
    for (Problem problem : findings.problems()) {
      if (options.strict()) {
        problems.add(problem.asError());
      } else {
        problems.add(hidden ? problem.asWarning() : problem);
      }
    }
  }
}
