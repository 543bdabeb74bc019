package org.jirei.content;

import java.util.List;
import org.jirei.content.Node.Scalar;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * A content file split into its fields and the Markdown below them.
 *
 * @param fields tree of the front matter, null if it cannot be read
 * @param body the Markdown
 * @param bodyLine first line of the Markdown, 1-based
 * @param lastLine last line of the Markdown
 */
record Document(@Nullable Node fields, String body, int bodyLine, int lastLine) {

  private static final String FENCE = "---";

  /** Splits a Markdown file with front matter; null if its parts cannot be told apart. */
  static @Nullable Document markdown(FileProblems findings) {
    List<String> lines = findings.file().lines();
    if (!lines.getFirst().stripTrailing().equals(FENCE)) {
      findings.add(ProblemKind.FRONT_MATTER_MISSING, Span.ofLine(1));
      return null;
    }
    int close = 1;
    while (close < lines.size() && !lines.get(close).stripTrailing().equals(FENCE)) {
      close++;
    }
    if (close == lines.size()) {
      findings.add(ProblemKind.FRONT_MATTER_NOT_CLOSED, new Span(1, 1, FENCE.length()));
      return null;
    }
    return new Document(
        YamlReader.read(2, close, findings),
        findings.file().text(close + 2, lines.size()),
        Math.min(close + 2, lines.size()),
        lines.size());
  }

  /** A YAML file whose field {@code body} holds the Markdown. */
  static Document yaml(FileProblems findings) {
    int last = findings.file().lines().size();
    Node root = YamlReader.read(1, last, findings);
    Scalar body = Fields.of(root).scalar("body");
    return body == null
        ? new Document(root, "", 1, last)
        : new Document(root, body.text(), body.span().line() + 1, body.lastLine());
  }
}
