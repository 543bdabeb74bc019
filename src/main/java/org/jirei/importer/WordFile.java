package org.jirei.importer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jirei.importer.Refusal.Refused;

/** Reads a Word file: its body, what stands around it, and what reviewers wrote. */
final class WordFile {

  static final String DOCUMENT = "word/document.xml";

  /** Headers, footers and notes, which are mostly the same on all pages. */
  private static final Pattern MARGIN =
      Pattern.compile("word/(?:header|footer|footnotes|endnotes)[0-9]*\\.xml");

  private static final Pattern REMARKS = Pattern.compile("word/comments[0-9]*\\.xml");

  private WordFile() {}

  static ImportedDocument read(OfficeParts parts, List<Notice> notices)
      throws XMLStreamException, Refused {
    Set<String> aside = new LinkedHashSet<>();
    for (String margin : parts.names(MARGIN)) {
      for (Block block : WordText.read(parts, margin, notices)) {
        aside.addAll(block.lines());
      }
    }
    for (String remarks : parts.names(REMARKS)) {
      for (Block block : WordText.read(parts, remarks, notices)) {
        notices.add(new Notice(Notice.Kind.REMARK, "", String.join(" ", block.lines())));
      }
    }
    List<Block> body = WordText.read(parts, DOCUMENT, notices);
    return new ImportedDocument(body).with(List.copyOf(aside));
  }
}
