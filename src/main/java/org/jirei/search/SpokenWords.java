package org.jirei.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the index and of the synonym table by their reading, those of most cases first.
 * {@link SpellingShards} has the same in the same order.
 */
final class SpokenWords {

  private final Lexicon lexicon;

  /** Words of the synonym table by sound and by its start, since no case need have them. */
  private final Map<String, Set<SpokenWord>> bySound = new HashMap<>();

  private final Map<String, Set<SpokenWord>> byStart = new HashMap<>();

  SpokenWords(Lexicon lexicon, Collection<SpokenWord> ofSynonyms) {
    this.lexicon = lexicon;
    for (SpokenWord word : ofSynonyms) {
      String sound = word.sound();
      bySound.computeIfAbsent(sound, s -> new LinkedHashSet<>()).add(word);
      byStart.computeIfAbsent(start(sound), s -> new LinkedHashSet<>()).add(word);
    }
  }

  /** The characters of a sound by which words are stored together. */
  static String start(String sound) {
    return sound.substring(0, Math.min(2, sound.length()));
  }

  /** All words that sound so. */
  List<SpokenWord> at(String sound) {
    return sorted(
        lexicon.startingWith(IndexFields.READINGS, SpokenWord.prefix(sound)),
        bySound.getOrDefault(sound, Set.of()));
  }

  /** All words whose sound begins with the two characters with which this one does. */
  List<SpokenWord> beginningLike(String sound) {
    String start = start(sound);
    return sorted(
            lexicon.startingWith(IndexFields.READINGS, start),
            byStart.getOrDefault(start, Set.of()))
        .stream()
        .filter(word -> start(word.sound()).equals(start))
        .toList();
  }

  /** All of them. */
  List<SpokenWord> all() {
    return sorted(
        lexicon.startingWith(IndexFields.READINGS, ""),
        byStart.values().stream().flatMap(Set::stream).toList());
  }

  private List<SpokenWord> sorted(Collection<String> terms, Collection<SpokenWord> synonyms) {
    Set<SpokenWord> words = new LinkedHashSet<>();
    terms.forEach(term -> words.add(SpokenWord.ofTerm(term)));
    words.addAll(synonyms);
    Map<String, Integer> cases = new HashMap<>();
    words.forEach(word -> cases.computeIfAbsent(word.word(), lexicon::cases));
    List<SpokenWord> sorted = new ArrayList<>(words);
    sorted.sort(
        Comparator.comparing((SpokenWord word) -> cases.getOrDefault(word.word(), 0))
            .reversed()
            .thenComparing(SpokenWord::word)
            .thenComparing(SpokenWord::kana));
    return sorted;
  }
}
