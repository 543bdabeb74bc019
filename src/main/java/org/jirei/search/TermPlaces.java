package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.QueryTerm.Alternative;
import org.jirei.search.SearchResult.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the words and numbers of a query term, and of each of its parts, in a normalised text. */
final class TermPlaces {

  /** What the tokens of mentioned years begin with. */
  private static final String YEAR = "#year:";

  private final String typed;
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> years = new LinkedHashSet<>();
  private final FigureWords.@Nullable Found figure;

  private TermPlaces(QueryTerm term) {
    this.typed = term.typed();
    this.figure = term.figure() == null ? null : term.figure().figure();
    words.add(typed);
    for (Alternative alternative : term.alternatives()) {
      for (String word : alternative.words()) {
        if (word.startsWith(YEAR)) {
          years.add(word);
        } else if (!alternative.surface().isEmpty() && tells(word)) {
          words.add(word);
        }
      }
      if (!alternative.surface().isEmpty()) {
        words.add(alternative.surface());
      }
    }
  }

  /** The terms, and after each the parts of it. */
  static List<TermPlaces> of(List<QueryTerm> terms) {
    List<TermPlaces> places = new ArrayList<>();
    for (QueryTerm term : terms) {
      places.add(new TermPlaces(term));
      places.addAll(of(term.parts()));
    }
    return places;
  }

  /** Whether a part of a word explains anything: no particle, no token, no ending. */
  private static boolean tells(String word) {
    return word.length() > 1 && word.charAt(0) != '#' && !QueryWords.isGrammar(word);
  }

  /** Whether the text has it as typed. */
  boolean isTypedIn(String text) {
    return find(typed, text, 0) >= 0;
  }

  /** The places of the longest of its words that the text has, or of its numbers. */
  List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    String longest = "";
    for (String word : words) {
      if (word.length() > longest.length() && find(word, text, 0) >= 0) {
        longest = word;
      }
    }
    if (!longest.isEmpty()) {
      for (int at = find(longest, text, 0);
          at >= 0;
          at = find(longest, text, at + longest.length())) {
        marks.add(new Mark(at, at + longest.length()));
      }
    }
    if (figure != null || !years.isEmpty()) {
      addNumbers(text, marks);
    }
    return marks;
  }

  private void addNumbers(String text, List<Mark> marks) {
    for (int at = 0; at < text.length(); at++) {
      if (at > 0 && isInsideLatin(text, at)) {
        continue;
      }
      YearWords.Found year = years.isEmpty() ? null : YearWords.at(text, at);
      if (year != null && year.years().anyMatch(one -> years.contains(YEAR + one))) {
        marks.add(new Mark(at, year.end()));
      }
      FigureWords.Found other = figure == null ? null : FigureWords.at(text, at);
      if (other != null
          && figure != null
          && other.isMarked(text.substring(at, other.end()))
          && other.unit().equals(figure.unit())
          && figure.holds(other.value())) {
        marks.add(new Mark(at, other.end()));
      }
    }
  }

  /** Where a word begins, but never inside a Latin one; -1 if the text does not have it. */
  private static int find(String word, String text, int from) {
    int at = text.indexOf(word, from);
    while (at >= 0 && isCut(text, at, at + word.length())) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isCut(String text, int from, int to) {
    return (from > 0 && isInsideLatin(text, from))
        || (to < text.length() && isInsideLatin(text, to));
  }

  private static boolean isInsideLatin(String text, int at) {
    return Grams.kind(text.charAt(at - 1)) == Grams.LATIN
        && Grams.kind(text.charAt(at)) == Grams.LATIN;
  }
}
