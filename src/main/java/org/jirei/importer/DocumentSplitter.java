package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits text that contains several documents. */
final class DocumentSplitter {

  private DocumentSplitter() {}

  /**
   * The documents of a text. It is split at form feeds or at two or more blank lines if each part
   * has a banner of its own; otherwise it is one document.
   */
  static List<ImportedDocument> ofText(String text) {
    String[] parts = text.replaceAll("\r\n?", "\n").split("\f|\n(?:[ \t\u3000]*\n){2,}+", -1);
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

  /**
   * The documents in a file with pages. A page with a banner begins a new document, and so does one
   * with parties and headings of its own.
   */
  static List<ImportedDocument> ofPages(List<ImportedDocument> pages) {
    List<ImportedDocument> documents = new ArrayList<>();
    OpenedCase open = new OpenedCase(Map.of(), Set.of());
    for (ImportedDocument page : pages) {
      if (page.blocks().isEmpty()) {
        continue;
      }
      OpenedCase here = OpenedCase.of(page);
      boolean banner = hasBanner(page) && !isRunning(page, documents);
      if (documents.isEmpty() || banner || here.isOtherThan(open)) {
        documents.add(page);
        open = here;
      } else {
        documents.set(documents.size() - 1, documents.getLast().and(page));
        open = open.and(here);
      }
    }
    return documents;
  }

  /** Whether the banner of a page only repeats that of the pages before, as their header does. */
  private static boolean isRunning(ImportedDocument page, List<ImportedDocument> before) {
    boolean named = PartyLine.in(Line.of(page)).end() > 0;
    return !before.isEmpty() && !named && banners(before.getLast()).containsAll(banners(page));
  }

  private static List<String> banners(ImportedDocument document) {
    return document.blocks().stream()
        .flatMap(block -> block.lines().stream())
        .filter(DocumentSplitter::isBanner)
        .toList();
  }

  private static boolean isBanner(String line) {
    Heading heading = Heading.of(line);
    return heading != null && heading.kind() == TextBlock.Kind.BANNER;
  }

  private static List<ImportedDocument> whole(List<ImportedDocument> parts) {
    return parts.stream().reduce(ImportedDocument::and).map(List::of).orElse(List.of());
  }

  private static boolean hasBanner(ImportedDocument document) {
    return !banners(document).isEmpty();
  }
}
