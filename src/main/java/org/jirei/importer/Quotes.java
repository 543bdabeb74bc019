package org.jirei.importer;

import java.util.ArrayList;
import java.util.List;

/** Splits what several people said: at list markers, quotation marks or slashes. */
final class Quotes {

  private Quotes() {}

  static List<String> of(List<String> lines) {
    List<String> quotes = new ArrayList<>();
    boolean marked = lines.stream().anyMatch(LineHeuristics::isListed);
    boolean quoted = !marked && lines.stream().filter(line -> line.startsWith("「")).count() > 0;
    String open = "";
    for (String line : lines) {
      boolean begins =
          marked
              ? LineHeuristics.isListed(line)
              : LineHeuristics.isWhole(open) || quoted && line.startsWith("「") && isClosed(open);
      if (begins && !open.isEmpty()) {
        quotes.add(open);
        open = "";
      }
      String words = LineHeuristics.withoutMark(line);
      open =
          open.isEmpty()
              ? words
              : LineHeuristics.join(open, words)
                  + (LineHeuristics.isWhole(words) ? LineHeuristics.WHOLE : "");
    }
    quotes.add(open);
    // The slash stays with the words before it, as in the document.
    return quotes.stream()
        .flatMap(quote -> List.of(quote.split("(?<=／)", -1)).stream())
        .map(LineHeuristics::withoutEnd)
        .map(String::strip)
        .filter(quote -> !quote.isEmpty())
        .toList();
  }

  private static boolean isClosed(String open) {
    return !LineHeuristics.isOpen(open);
  }
}
