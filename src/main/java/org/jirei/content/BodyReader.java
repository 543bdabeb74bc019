package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jirei.model.RichText;
import org.jirei.model.Section;
import org.jirei.model.Section.Kind;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Splits the narrative of a case at its headings. */
final class BodyReader {

  private static final int SECTION_LEVEL = 2;

  /** The level below the title of the page and the heading of the section. */
  private static final int TOP_HEADING = 3;

  private final MarkdownHtml html;
  private final Anchors anchors;
  private final FileProblems findings;

  BodyReader(MarkdownHtml html, Anchors anchors, FileProblems findings) {
    this.html = html;
    this.anchors = anchors;
    this.findings = findings;
  }

  /**
   * @param markdown the body
   * @param firstLine its first line in the file
   */
  List<Section> read(String markdown, int firstLine, int lastLine) {
    Node document = MarkdownParser.parse(markdown, firstLine, findings);
    Node first = document.getFirstChild();
    while (first instanceof LinkReferenceDefinition) {
      first = first.getNext();
    }
    if (first == null) {
      if (!markdown.isBlank()) {
        return List.of();
      }
      findings.add(ProblemKind.BODY_MISSING, Span.ofLine(Math.min(firstLine, lastLine)));
      return List.of();
    }
    if (!startsSection(first)) {
      findings.add(ProblemKind.TEXT_BEFORE_SECTION, line(first, firstLine, lastLine));
    }
    List<Section> sections = new ArrayList<>();
    for (Node node = first; node != null; ) {
      Node end = node.getNext();
      while (end != null && !startsSection(end)) {
        end = end.getNext();
      }
      if (node instanceof Heading heading && startsSection(node)) {
        sections.add(section(heading, end, firstLine, lastLine));
      }
      node = end;
    }
    sections.replaceAll(this::withIdByWords);
    return sections;
  }

  private Section section(Heading heading, @Nullable Node end, int firstLine, int lastLine) {
    Span at = line(heading, firstLine, lastLine);
    int last = end == null ? lastLine : line(end, firstLine, lastLine).line() - 1;
    String words = HeadingWords.of(heading);
    List<Kind> kinds = Kind.of(words);
    String id =
        kinds.stream()
            .filter(Kind::isNarrative)
            .findFirst()
            .map(kind -> anchors.unique(kind.anchor()))
            .orElseGet(() -> anchors.add(words));
    anchors.name(words, id);
    anchors.name(HeadingWords.withoutReadings(heading), id);
    Node part = MarkdownHtml.part(heading.getNext(), end);
    RichText body = html.render(part, TOP_HEADING, at.line(), last);
    if (HeadingWords.haveLink(heading)) {
      findings.add(ProblemKind.LINK_IN_HEADING, at, words);
    }
    if (body.isEmpty()) {
      findings.add(ProblemKind.SECTION_EMPTY, at, words);
    }
    return new Section(id, null, kinds, words, body);
  }

  /** Adds an anchor from the heading where it takes no other place's, and is not the id already. */
  private Section withIdByWords(Section section) {
    boolean usual =
        section.kinds().stream()
            .map(Kind::heading)
            .map(Anchors::letters)
            .anyMatch(Anchors.letters(section.heading())::equals);
    return new Section(
        section.id(),
        usual ? null : anchors.addIfFree(section.heading()),
        section.kinds(),
        section.heading(),
        section.body());
  }

  private static boolean startsSection(Node node) {
    return node instanceof Heading heading && heading.getLevel() <= SECTION_LEVEL;
  }

  private Span line(Node node, int firstLine, int lastLine) {
    int index =
        node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex();
    int number = Math.min(firstLine + index, lastLine);
    String line = findings.file().line(number);
    if (line == null) {
      return Span.ofLine(number);
    }
    String words = line.strip();
    int indent = line.indexOf(words);
    return new Span(number, indent + 1, words.codePointCount(0, words.length()));
  }
}
