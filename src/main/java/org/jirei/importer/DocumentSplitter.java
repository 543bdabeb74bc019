package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** Parts a document at the places where the next document begins. */
final class DocumentSplitter {

  private DocumentSplitter() {}

  /**
   * The documents of a text: parted by form feeds or by two blank lines and more, where each part
   * bears the banner of its own; else the whole is one.
   */
  static List<ImportedDocument> ofText(String text) {
    String[] parts = text.replaceAll("\r\n?", "\n").split("\f|\n(?:[ \t\u3000]*\n){2,}", -1);
    List<ImportedDocument> documents = new ArrayList<>();
    for (String part : parts) {
      ImportedDocument document = ImportedDocument.ofText(part);
      if (!document.blocks().isEmpty()) {
        documents.add(document);
      }
    }
    return documents.size() > 1 && documents.stream().allMatch(DocumentSplitter::hasBanner)
        ? documents
        : whole(documents);
  }

  /** The documents of a document with pages: one with a banner begins the next. */
  static List<ImportedDocument> ofPages(List<ImportedDocument> pages) {
    List<ImportedDocument> documents = new ArrayList<>();
    for (ImportedDocument page : pages) {
      if (page.blocks().isEmpty()) {
        continue;
      }
      if (documents.isEmpty() || hasBanner(page)) {
        documents.add(page);
      } else {
        documents.set(documents.size() - 1, documents.getLast().and(page));
      }
    }
    return documents;
  }

  private static List<ImportedDocument> whole(List<ImportedDocument> parts) {
    return parts.stream().reduce(ImportedDocument::and).map(List::of).orElse(List.of());
  }

  private static boolean hasBanner(ImportedDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block.lines().stream())
        .map(Heading::of)
        .anyMatch(heading -> heading != null && heading.kind() == TextBlock.Kind.BANNER);
  }
}
