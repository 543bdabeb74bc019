package org.jirei.content;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one case file, before files are compared.
 *
 * @param id as written in the file
 * @param idSpan place of the id
 * @param otherIds other ids that it names
 * @param study null if the file has errors
 * @param links to other content files and to itself
 * @param anchors of its page; null if too much is missing to know them
 */
record ParsedCase(
    CaseFile file,
    FileProblems findings,
    String id,
    Span idSpan,
    Status status,
    OtherIds otherIds,
    @Nullable CaseStudy study,
    List<Links.Link> links,
    @Nullable PageAnchors anchors) {

  static ParsedCase unreadable(CaseFile file, FileProblems findings) {
    return new ParsedCase(
        file,
        findings,
        file.name(),
        Span.FILE,
        Status.PUBLISHED,
        OtherIds.NONE,
        null,
        List.of(),
        null);
  }

  /** A copy whose links lead to these places. */
  ParsedCase with(NamedPlaces places) {
    if (study == null || places.links().isEmpty()) {
      return this;
    }
    CaseStudy changed = study.withTexts(places::in);
    return new ParsedCase(file, findings, id, idSpan, status, otherIds, changed, links, anchors);
  }

  /**
   * A copy with findings of its own. The original may serve several passes, so nothing may be added
   * to its findings.
   */
  ParsedCase fresh() {
    return new ParsedCase(
        file, findings.copy(), id, idSpan, status, otherIds, study, links, anchors);
  }
}
