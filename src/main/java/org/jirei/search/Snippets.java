package org.jirei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.SearchResult.Mark;
import org.jirei.search.SearchResult.Snippet;
import org.jirei.text.Language;
import org.jirei.text.SearchSpelling;

/** Picks the sentence that best shows why a case was found, and marks the words in it. */
final class Snippets {

  private static final int LENGTH = 110;
  private static final int LEAD = 30;
  private static final int PIECE = 20;
  private static final int TYPED = 40;

  private final List<TermPlaces> terms;
  private final Language language;

  /**
   * @param language of the reader: a sentence in it is shown rather than any other
   */
  Snippets(List<QueryTerm> queryTerms, Language language) {
    this.terms = TermPlaces.of(queryTerms);
    this.language = language;
  }

  Snippet of(List<String> sentences) {
    String best = sentences.isEmpty() ? "" : sentences.getFirst();
    int most = 0;
    boolean isOurs = false;
    for (String sentence : sentences) {
      int score = score(SearchSpelling.of(sentence));
      boolean ours = language == Language.EN == isWestern(sentence);
      if (score > 0 && (ours && !isOurs || ours == isOurs && score > most)) {
        most = score;
        best = sentence;
        isOurs = ours;
      }
    }
    return cut(best);
  }

  private static boolean isWestern(String sentence) {
    return sentence.chars().noneMatch(c -> Grams.kind((char) c) == Grams.CJK);
  }

  /** Each query term counts once, by the longest of its words in the sentence. */
  private int score(String normalised) {
    int score = 0;
    for (TermPlaces term : terms) {
      List<Mark> marks = term.in(normalised);
      score += marks.isEmpty() ? 0 : PIECE + marks.getLast().to() - marks.getLast().from();
      // The typed word explains a hit better than a synonym, especially one in another language.
      score += term.isTypedIn(normalised) ? TYPED : 0;
    }
    return score;
  }

  private Snippet cut(String sentence) {
    OffsetMap spelling = OffsetMap.of(sentence);
    List<Mark> marks = new ArrayList<>();
    for (TermPlaces term : terms) {
      for (Mark mark : term.in(spelling.normalised())) {
        marks.add(new Mark(spelling.start(mark.from()), spelling.end(mark.to())));
      }
    }
    List<Mark> apart = apart(marks);
    int first = apart.isEmpty() ? 0 : apart.getFirst().from();
    int from = sentence.length() <= LENGTH ? 0 : Math.max(0, first - LEAD);
    int to = Math.min(sentence.length(), from + LENGTH);
    from = insidePair(sentence, from) ? from - 1 : from;
    to = insidePair(sentence, to) ? to - 1 : to;
    String before = from > 0 ? "…" : "";
    String text = before + sentence.substring(from, to) + (to < sentence.length() ? "…" : "");
    int shift = before.length() - from;
    int end = to;
    List<Mark> inside =
        apart.stream()
            .filter(mark -> mark.to() <= end)
            .map(mark -> new Mark(mark.from() + shift, mark.to() + shift))
            .toList();
    return new Snippet(text, inside);
  }

  private static boolean insidePair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  private static List<Mark> apart(List<Mark> marks) {
    List<Mark> apart = new ArrayList<>();
    Set<Mark> distinct = new HashSet<>(marks);
    distinct.stream()
        .sorted(Comparator.comparingInt(Mark::from).thenComparingInt(mark -> -mark.to()))
        .forEach(
            mark -> {
              if (apart.isEmpty() || apart.getLast().to() <= mark.from()) {
                apart.add(mark);
              }
            });
    return apart;
  }
}
