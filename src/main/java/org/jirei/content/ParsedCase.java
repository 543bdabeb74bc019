package org.jirei.content;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.CaseStudy.Status;
import org.jspecify.annotations.Nullable;

/**
 * What reading one case file gave, before the files are compared with each other.
 *
 * @param id as the file says it
 * @param idSpan where it says so
 * @param otherIds that it names besides
 * @param study null where the file has errors
 * @param links that it makes to other content files and to itself
 * @param anchors of its page; null where too much is missing to know them
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

  /** The same, to whose findings may be added: a draft may serve more than one reading. */
  ParsedCase fresh() {
    return new ParsedCase(
        file, findings.copy(), id, idSpan, status, otherIds, study, links, anchors);
  }
}
