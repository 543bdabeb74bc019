package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.text.Kana;
import org.jirei.text.RomajiReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads kana or romaji as the words that are read so: さいしゅうしょく is 再就職, kosodate is 子育て.
 *
 * <p>The idea: of all ways to cut the kana into words that the index or the synonym table knows by
 * their reading, take the cheapest (Viterbi). Few words are better than many, words that stand side
 * by side in a case are better than others (再|就職, since 再就 is a bigram of the index, not 最終|職), a
 * reading as typed is better than one that differs in the length of a vowel.
 *
 * <p>The work is bounded by the square of {@link #LONGEST} look-ups.
 */
final class SpokenReader {

  /** Longer runs of kana are sentences, and are not read. */
  static final int LONGEST = 24;

  /** The most words of one reading that are tried beside others. */
  private static final int MOST_TRIED = 3;

  private static final int MOST_WORDS = 8;

  private static final int WORD = 10;
  private static final int NOT_TOGETHER = 6;
  private static final int OTHER_LENGTH_IN_LATIN = 2;
  private static final int OTHER_LENGTH = 8;
  private static final int PARTICLE = 9;
  private static final int UNKNOWN = 30;
  private static final int MORE_UNKNOWN = 15;

  private static final String PARTICLES = "のにをがはともへでや";

  /**
   * A piece of what was typed.
   *
   * @param typed in hiragana
   * @param words that are read so; empty if none is
   * @param guessed whether the reading differs from what was typed
   */
  record Part(String typed, List<String> words, boolean guessed) {}

  /**
   * The cheapest way to a place in the kana; {@code word} is null for a particle or unknown kana.
   */
  private record Step(
      int cost, @Nullable Step before, String typed, @Nullable String word, boolean guessed) {

    boolean isUnknown() {
      return word == null && !PARTICLES.contains(typed);
    }
  }

  private final Lexicon lexicon;
  private final SpokenWords words;

  SpokenReader(Lexicon lexicon, SpokenWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The words that are read exactly so; empty if there are none. */
  List<String> words(String typed) {
    String kana = kana(typed);
    return kana == null ? List.of() : exact(kana, isLatin(typed), MOST_WORDS);
  }

  /** The pieces of what was typed, in order; empty if none of them is the reading of a word. */
  List<Part> parts(String typed) {
    String kana = kana(typed);
    if (kana == null) {
      return List.of();
    }
    boolean latin = isLatin(typed);
    List<String> whole = exact(kana, latin, MOST_WORDS);
    if (!whole.isEmpty()) {
      return List.of(new Part(kana, whole, false));
    }
    List<Part> parts = joined(cheapest(kana, latin), latin);
    return parts.stream().allMatch(part -> part.words().isEmpty()) ? List.of() : parts;
  }

  private static @Nullable String kana(String typed) {
    String kana = isLatin(typed) ? RomajiReader.kana(typed) : Kana.toHiragana(typed);
    return kana != null && kana.length() > 1 && kana.length() <= LONGEST && Kana.isKana(kana)
        ? kana
        : null;
  }

  private static boolean isLatin(String typed) {
    return typed.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private List<String> exact(String kana, boolean latin, int most) {
    return words.at(Kana.sound(kana)).stream()
        .filter(word -> isSame(word.kana(), kana, latin))
        .map(SpokenWord::word)
        .distinct()
        .limit(most)
        .toList();
  }

  private static boolean isSame(String read, String typed, boolean latin) {
    return latin ? Kana.plain(read).equals(Kana.plain(typed)) : read.equals(typed);
  }

  private List<Step> cheapest(String kana, boolean latin) {
    List<Map<String, Step>> at = new ArrayList<>();
    Map<String, Step> start = new LinkedHashMap<>();
    start.put("", new Step(0, null, "", null, false));
    at.add(start);
    for (int to = 1; to <= kana.length(); to++) {
      Map<String, Step> here = new LinkedHashMap<>();
      for (int from = 0; from < to; from++) {
        String typed = kana.substring(from, to);
        List<String> found = exact(typed, latin, MOST_TRIED);
        boolean other = found.isEmpty();
        if (other) {
          found =
              words.at(Kana.sound(typed)).stream()
                  .map(SpokenWord::word)
                  .distinct()
                  .limit(MOST_TRIED)
                  .toList();
        }
        int more = other ? latin ? OTHER_LENGTH_IN_LATIN : OTHER_LENGTH : 0;
        for (Step before : at.get(from).values()) {
          for (String word : found) {
            int apart = areTogether(before.word(), word) ? 0 : NOT_TOGETHER;
            int cost = before.cost() + WORD + more + apart;
            keep(here, new Step(cost, before, typed, word, other && !latin));
          }
          if (typed.length() == 1) {
            keep(here, single(before, typed, from > 0 && to < kana.length()));
          }
        }
      }
      at.add(here);
    }
    Step best = null;
    for (Step step : at.getLast().values()) {
      best = best == null || step.cost() < best.cost() ? step : best;
    }
    List<Step> steps = new ArrayList<>();
    for (Step step = best; step != null && step.before() != null; step = step.before()) {
      steps.addFirst(step);
    }
    return steps;
  }

  private static Step single(Step before, String typed, boolean inside) {
    int cost = before.isUnknown() && before.before() != null ? MORE_UNKNOWN : UNKNOWN;
    boolean particle = inside && PARTICLES.contains(typed) && !before.isUnknown();
    return new Step(before.cost() + (particle ? PARTICLE : cost), before, typed, null, false);
  }

  /** Of the ways that end with the same character, the first of the cheapest is kept. */
  private static void keep(Map<String, Step> steps, Step step) {
    String word = step.word();
    String end = word == null ? step.isUnknown() ? "?" : "" : last(word);
    Step known = steps.get(end);
    if (known == null || step.cost() < known.cost()) {
      steps.put(end, step);
    }
  }

  /** Whether a word stands in a case behind that of a step. */
  private boolean goesOn(@Nullable Step before, String word) {
    return before != null && before.word() != null && areTogether(before.word(), word);
  }

  private boolean areTogether(@Nullable String before, String word) {
    return before == null
        || lexicon.knows(
            IndexFields.GRAMS, last(before) + word.substring(0, word.offsetByCodePoints(0, 1)));
  }

  private static String last(String word) {
    return word.substring(word.offsetByCodePoints(word.length(), -1));
  }

  /** Words that stand side by side in a case are one part, unknown kana another. */
  private List<Part> joined(List<Step> steps, boolean latin) {
    List<Part> parts = new ArrayList<>();
    Step before = null;
    for (Step step : steps) {
      String word = step.word();
      Part last = before == null ? null : parts.getLast();
      boolean particle = word == null && !step.isUnknown();
      if (particle) {
        before = null;
      } else if (word == null) {
        boolean goesOn = last != null && last.words().isEmpty();
        String typed = goesOn ? parts.removeLast().typed() + step.typed() : step.typed();
        parts.add(new Part(typed, List.of(), false));
        before = step;
      } else if (last != null && goesOn(before, word)) {
        parts.removeLast();
        String all = last.words().getFirst() + word;
        parts.add(
            new Part(last.typed() + step.typed(), List.of(all), last.guessed() || step.guessed()));
        before = step;
      } else {
        Set<String> same = new LinkedHashSet<>(List.of(word));
        if (!step.guessed()) {
          same.addAll(exact(step.typed(), latin, MOST_WORDS));
        }
        parts.add(new Part(step.typed(), List.copyOf(same), step.guessed()));
        before = step;
      }
    }
    return parts;
  }
}
