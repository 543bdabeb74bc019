package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jirei.model.Footnote;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads the footnotes of a case and checks that the words they refer to occur in its texts. */
final class FootnoteReader {

  private static final Pattern BLANK = Pattern.compile("\\s");

  private final FileProblems findings;

  FootnoteReader(FileProblems findings) {
    this.findings = findings;
  }

  /**
   * @param texts all texts on the page of the case
   */
  List<Footnote> read(Fields caseFields, List<String> texts) {
    List<String> plain = texts.stream().map(FootnoteReader::withoutSpaces).toList();
    List<Footnote> footnotes = new ArrayList<>();
    for (Fields fields : caseFields.list("footnotes")) {
      String marker = fields.text("marker");
      String text = fields.text("text");
      String anchor = fields.text("anchor");
      if (marker == null || text == null) {
        continue;
      }
      checkAnchor(fields, marker, anchor, plain);
      footnotes.add(new Footnote(footnotes.size() + 1, marker, anchor, text));
    }
    return footnotes;
  }

  private void checkAnchor(
      Fields fields, String marker, @Nullable String anchor, List<String> plain) {
    if (anchor == null) {
      return;
    }
    Span at = fields.span("anchor");
    if (!anchor.contains(marker)) {
      findings.add(ProblemKind.FOOTNOTE_MARKER_MISSING, at, marker, anchor);
    }
    if (plain.stream().noneMatch(text -> text.contains(withoutSpaces(anchor)))) {
      findings.add(ProblemKind.FOOTNOTE_ANCHOR_NOT_FOUND, at, anchor);
    }
  }

  private static String withoutSpaces(String words) {
    return BLANK.matcher(words).replaceAll("");
  }
}
