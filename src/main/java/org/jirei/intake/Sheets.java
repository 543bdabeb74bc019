package org.jirei.intake;

import java.util.ArrayList;
import java.util.List;

/** Parts a document at the places where the next sheet begins. */
final class Sheets {

  private Sheets() {}

  /**
   * The sheets of a text: parted by form feeds or by two blank lines and more, where each part
   * bears the banner of its own; else the whole is one.
   */
  static List<Sheet> ofText(String text) {
    String[] parts = text.replaceAll("\r\n?", "\n").split("\f|\n(?:[ \t\u3000]*\n){2,}", -1);
    List<Sheet> sheets = new ArrayList<>();
    for (String part : parts) {
      Sheet sheet = Sheet.ofText(part);
      if (!sheet.blocks().isEmpty()) {
        sheets.add(sheet);
      }
    }
    return sheets.size() > 1 && sheets.stream().allMatch(Sheets::hasBanner)
        ? sheets
        : whole(sheets);
  }

  /** The sheets of a document with pages: one with a banner begins the next. */
  static List<Sheet> ofPages(List<Sheet> pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet page : pages) {
      if (page.blocks().isEmpty()) {
        continue;
      }
      if (sheets.isEmpty() || hasBanner(page)) {
        sheets.add(page);
      } else {
        sheets.set(sheets.size() - 1, sheets.getLast().and(page));
      }
    }
    return sheets;
  }

  private static List<Sheet> whole(List<Sheet> parts) {
    return parts.stream().reduce(Sheet::and).map(List::of).orElse(List.of());
  }

  private static boolean hasBanner(Sheet sheet) {
    return sheet.blocks().stream()
        .flatMap(block -> block.lines().stream())
        .map(Heading::of)
        .anyMatch(heading -> heading != null && heading.kind() == Piece.Kind.BANNER);
  }
}
