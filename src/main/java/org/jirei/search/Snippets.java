package org.jirei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.search.QueryTerm.Alternative;
import org.jirei.search.SearchResult.Mark;
import org.jirei.search.SearchResult.Snippet;
import org.jirei.text.SearchSpelling;

/** Picks the sentence that best shows why a case was found, and marks the words in it. */
final class Snippets {

  private static final int LENGTH = 110;
  private static final int LEAD = 30;
  private static final int PIECE = 20;
  private static final int TYPED = 40;

  private final List<Set<String>> surfaces = new ArrayList<>();

  Snippets(List<QueryTerm> queryTerms) {
    for (QueryTerm queryTerm : queryTerms) {
      Set<String> words = new LinkedHashSet<>();
      words.add(queryTerm.typed());
      for (Alternative alternative : queryTerm.alternatives()) {
        if (!alternative.surface().isEmpty()) {
          words.add(alternative.surface());
          words.addAll(alternative.words());
        }
      }
      words.removeIf(word -> word.startsWith("#"));
      surfaces.add(words);
    }
  }

  Snippet of(List<String> sentences) {
    String best = sentences.isEmpty() ? "" : sentences.getFirst();
    int most = 0;
    for (String sentence : sentences) {
      int score = score(SearchSpelling.of(sentence));
      if (score > most) {
        most = score;
        best = sentence;
      }
    }
    return cut(best);
  }

  /** Each query term counts once, by the longest of its words in the sentence. */
  private int score(String normalised) {
    int score = 0;
    for (Set<String> words : surfaces) {
      int longest = 0;
      for (String word : words) {
        if (word.length() > longest && normalised.contains(word)) {
          longest = word.length();
        }
      }
      score += longest == 0 ? 0 : PIECE + longest;
      // The typed word explains a hit better than a synonym, especially one in another language.
      score += normalised.contains(words.iterator().next()) ? TYPED : 0;
    }
    return score;
  }

  private Snippet cut(String sentence) {
    OffsetMap spelling = OffsetMap.of(sentence);
    List<Mark> marks = new ArrayList<>();
    for (Set<String> words : surfaces) {
      String longest =
          words.stream()
              .filter(spelling.normalised()::contains)
              .max(Comparator.comparingInt(String::length))
              .orElse(null);
      if (longest == null) {
        continue;
      }
      for (int at = spelling.normalised().indexOf(longest);
          at >= 0;
          at = spelling.normalised().indexOf(longest, at + longest.length())) {
        marks.add(new Mark(spelling.start(at), spelling.end(at + longest.length())));
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
