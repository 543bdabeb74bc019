package org.jirei.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.CaseStudy;
import org.jirei.model.Role;
import org.jirei.model.Role.Task;
import org.jirei.text.Normaliser;
import org.jirei.vocabulary.Scheme;
import org.jirei.vocabulary.Term;
import org.jirei.vocabulary.Vocabulary;

/**
 * Finds which measures a task serves: those that the case file states for it, or else those of
 * which it contains a word.
 *
 * <p>Only measures that the case itself names are considered. Other things that a task mentions
 * (職業訓練情報 in a leaflet, a 意見交換会 at the end of a seminar) are not what the case is about; if they
 * are, the editor states it.
 */
public final class TaskMeasures {

  private final Map<Term, List<String>> wordsOf = new HashMap<>();

  public TaskMeasures(Vocabulary vocabulary) {
    for (Term measure : vocabulary.terms(Scheme.MEASURE)) {
      wordsOf.put(measure, MeasureWords.of(measure, vocabulary.synonyms()));
    }
  }

  /**
   * Each measure once, with the closest basis: the task, a subtask, or the line above the tasks.
   */
  public List<Match> of(CaseStudy caseStudy, Role role, Task task) {
    List<Term> stated = task.measures();
    if (stated != null) {
      return stated.stream().map(measure -> new Match(measure, 0, new Basis.Stated())).toList();
    }
    Map<Term, Match> found = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>(List.of(task.text()));
    texts.addAll(task.subtasks());
    for (int i = 0; i < texts.size(); i++) {
      int subtask = i;
      longest(texts.get(i), caseStudy.measures())
          .forEach(
              (measure, word) ->
                  found.putIfAbsent(measure, new Match(measure, subtask, new Basis.Word(word))));
    }
    if (role.heading() != null) {
      longest(role.heading(), caseStudy.measures())
          .forEach(
              (measure, word) ->
                  found.putIfAbsent(measure, new Match(measure, 0, new Basis.Heading(word))));
    }
    return List.copyOf(found.values());
  }

  private record Hit(Term measure, String word, int from) {

    /**
     * The author's spelling, if normalised characters have the same places as the original ones.
     */
    String asWritten(String text, String normalised) {
      return text.length() == normalised.length()
          ? text.substring(from, from + word.length())
          : word;
    }

    boolean isInside(Hit other) {
      return from >= other.from
          && from + word.length() <= other.from + other.word.length()
          && word.length() < other.word.length();
    }
  }

  /** A word inside a longer one does not count: パソコンセミナー is not セミナー. */
  private Map<Term, String> longest(String text, List<Term> measures) {
    String normalised = Normaliser.normalise(text);
    List<Hit> hits = new ArrayList<>();
    for (Term measure : measures) {
      for (String word : wordsOf.getOrDefault(measure, List.of())) {
        for (int at = normalised.indexOf(word); at >= 0; at = normalised.indexOf(word, at + 1)) {
          if (isWhole(normalised, at, at + word.length())) {
            hits.add(new Hit(measure, word, at));
          }
        }
      }
    }
    Map<Term, Hit> found = new LinkedHashMap<>();
    for (Hit hit : hits) {
      if (hits.stream().noneMatch(hit::isInside)) {
        found.merge(hit.measure(), hit, (a, b) -> a.word().length() >= b.word().length() ? a : b);
      }
    }
    Map<Term, String> words = new LinkedHashMap<>();
    found.forEach((measure, hit) -> words.put(measure, hit.asWritten(text, normalised)));
    return words;
  }

  /** A Latin word must not be part of a longer one: LINE is not in online. */
  private static boolean isWhole(String text, int from, int to) {
    return !(isLatin(text, from - 1) && isLatin(text, from))
        && !(isLatin(text, to - 1) && isLatin(text, to));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetter(text.charAt(at));
  }
}
