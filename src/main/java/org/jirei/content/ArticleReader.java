package org.jirei.content;

import java.util.List;
import java.util.Set;
import org.jirei.model.Article;
import org.jirei.model.RichText;
import org.jirei.problem.FileWork;
import org.jirei.problem.ProblemException;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads pages of prose. */
final class ArticleReader {

  /** The level below the title of the page. */
  private static final int TOP_HEADING = 2;

  /** Pages that Jirei writes itself. */
  private static final Set<String> RESERVED = Set.of("index", "404", "compare", "changes");

  private ArticleReader() {}

  /**
   * A page of prose as read from its file.
   *
   * @param article null if the file has errors
   */
  record ParsedArticle(
      String inContent,
      String page,
      FileProblems findings,
      @Nullable Article article,
      List<Links.Link> links,
      PageAnchors anchors) {

    /** A copy whose links lead to these places. */
    ParsedArticle with(NamedPlaces places) {
      if (article == null || places.links().isEmpty()) {
        return this;
      }
      Article changed = article.withText(places::in);
      return new ParsedArticle(inContent, page, findings, changed, links, anchors);
    }

    /**
     * A copy with findings of its own. The original may serve several passes, so nothing may be
     * added to its findings.
     */
    ParsedArticle fresh() {
      return new ParsedArticle(inContent, page, findings.copy(), article, links, anchors);
    }
  }

  /** The page, or as much as to report its problems; one of them may be that reading failed. */
  static ParsedArticle read(ContentFolder.ArticleFile file, FileProblems findings) {
    try {
      return FileWork.on(findings.file().path(), () -> parse(file, findings));
    } catch (ProblemException e) {
      findings.add(e);
      PageAnchors none = PageAnchors.of(new Anchors());
      return new ParsedArticle(file.inContent(), file.page(), findings, null, List.of(), none);
    }
  }

  private static ParsedArticle parse(ContentFolder.ArticleFile file, FileProblems findings) {
    String inContent = file.inContent();
    String page = file.page();
    String id = page.substring(page.indexOf('/') + 1, page.lastIndexOf('.'));
    Links links = new Links(inContent, page, findings);
    Anchors anchors = new Anchors();
    TextImages images = new TextImages(file.images(), findings);
    Article article = null;
    if (Ids.isId(id)) {
      Ids.check(id, Span.FILE, RESERVED, findings);
    } else if (!Ids.reportLongName(id, findings)) {
      findings.add(ProblemKind.BAD_ID, Span.FILE, id);
    }
    Document document = findings.file().lines().isEmpty() ? null : Document.markdown(findings);
    if (document != null) {
      StructureCheck.check(ContentSchema.PAGE.compiled(), document.fields(), findings);
      new PersonalDataCheck(findings).check(document);
      String title = Fields.of(document.fields()).text("title");
      RichText body =
          new MarkdownHtml(links, anchors, findings, images)
              .render(
                  MarkdownParser.parse(document.body(), document.bodyLine(), findings),
                  TOP_HEADING,
                  document.bodyLine(),
                  document.lastLine());
      if (body.isEmpty()) {
        findings.add(ProblemKind.BODY_MISSING, Span.ofLine(document.lastLine()));
      }
      article =
          title == null ? null : new Article(id, file.language(), title, body, images.shown());
    }
    return new ParsedArticle(
        inContent,
        page,
        findings,
        findings.hasErrors() ? null : article,
        links.found(),
        PageAnchors.of(anchors));
  }
}
