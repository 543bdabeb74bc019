package org.jirei.intake;

import java.util.ArrayList;
import java.util.List;

/** Parts what several people said: by marks of lists, by quotation marks, or by slashes. */
final class Quotes {

  private Quotes() {}

  static List<String> of(List<String> lines) {
    List<String> quotes = new ArrayList<>();
    boolean marked = lines.stream().anyMatch(Wording::isListed);
    boolean quoted = !marked && lines.stream().filter(line -> line.startsWith("「")).count() > 0;
    String open = "";
    for (String line : lines) {
      boolean begins =
          marked
              ? Wording.isListed(line)
              : Wording.isWhole(open) || quoted && line.startsWith("「") && isClosed(open);
      if (begins && !open.isEmpty()) {
        quotes.add(open);
        open = "";
      }
      String words = Wording.withoutMark(line);
      open =
          open.isEmpty()
              ? words
              : Wording.join(open, words) + (Wording.isWhole(words) ? Wording.WHOLE : "");
    }
    quotes.add(open);
    // The slash stays with the words before it, as the sheet has it.
    return quotes.stream()
        .flatMap(quote -> List.of(quote.split("(?<=／)", -1)).stream())
        .map(Wording::withoutEnd)
        .map(String::strip)
        .filter(quote -> !quote.isEmpty())
        .toList();
  }

  private static boolean isClosed(String open) {
    return !Wording.isOpen(open);
  }
}
