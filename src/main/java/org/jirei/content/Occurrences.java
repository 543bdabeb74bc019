package org.jirei.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a range of lines of a file. A repeated search finds the next occurrence, so equal
 * links are told apart by their order.
 */
final class Occurrences {

  private final List<String> lines;
  private final int first;
  private final int last;
  private final Columns columns = new Columns();
  private final Map<String, Seen> seen = new HashMap<>();

  /**
   * @param firstLine 1-based
   * @param lastLine 1-based, inclusive
   */
  Occurrences(SourceFile file, int firstLine, int lastLine) {
    this.lines = file.lines();
    this.first = firstLine;
    this.last = Math.min(lastLine, lines.size());
  }

  /**
   * The state of the search for some words.
   *
   * @param at the last place found
   * @param line where to continue; after the last line if nothing is left
   */
  private record Seen(Span at, int line, int index) {}

  /**
   * The next place of the words; the previous one if there is no other; the first line if there is
   * none.
   */
  Span next(String words) {
    return words.isEmpty()
        ? Span.ofLine(first)
        : next(words, Pattern.compile(words, Pattern.LITERAL));
  }

  /** The next place where a tag of HTML opens, whether in capitals or not. */
  Span nextTag(String element) {
    String tag = "<" + element;
    int ignoringCase = Pattern.CASE_INSENSITIVE;
    return next(tag, Pattern.compile(Pattern.quote(tag) + "(?![\\w-])", ignoringCase));
  }

  private Span next(String key, Pattern words) {
    Seen found = search(words, seen.getOrDefault(key, new Seen(Span.ofLine(first), first, 0)));
    seen.put(key, found);
    return found.at;
  }

  /**
   * The next place of words within longer words: of an address within a link. The longer words if
   * they do not contain it as it is; the next place of the address alone if they are nowhere.
   */
  Span within(String longer, String words) {
    Span at = next(longer);
    if (at.length() == 0) {
      return next(words);
    }
    int start = words.isEmpty() ? -1 : longer.lastIndexOf(words);
    return start < 0
        ? at
        : at.part(longer.codePointCount(0, start), words.codePointCount(0, words.length()));
  }

  private Seen search(Pattern words, Seen from) {
    int start = from.index;
    for (int number = from.line; number <= last; number++) {
      String line = lines.get(number - 1);
      Matcher found = words.matcher(line);
      if (found.find(start)) {
        int length = line.codePointCount(found.start(), found.end());
        Span at = new Span(number, columns.column(line, number, found.start()), length);
        return new Seen(at, number, found.end());
      }
      start = 0;
    }
    return new Seen(from.at, last + 1, 0);
  }
}
