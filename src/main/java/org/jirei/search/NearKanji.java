package org.jirei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.text.AlikeKanji;
import org.jspecify.annotations.Nullable;

/**
 * Puts right a compound in which kanji were taken for others (適色診断, 児童不要手当), swapped, left out or
 * doubled.
 *
 * <p>The idea: the bigrams of the index are a graph of the characters that stand side by side in
 * some case. A compound that was meant is a path of that graph, and differs from what was typed in
 * a kanji or two that share a reading or a component with the typed ones ({@link AlikeKanji}). The
 * path must consist of known words, and what was changed must lie in a word of more than one
 * character, so that no word is cut in two.
 *
 * <p>The work is bounded, since each step follows only bigrams of the index, and few changes are
 * allowed.
 */
final class NearKanji {

  /** Of shorter words, each may be another word or name. */
  private static final int SHORTEST = 4;

  /** What ends the name of a municipality, which may be shorter. */
  private static final String MUNICIPALITIES = "市区町村";

  private static final int LONGEST = 16;

  /** From this length, two kanji may be wrong. */
  private static final int LONG = 6;

  private static final int MOST = 3;

  private final Lexicon lexicon;
  private @Nullable Map<String, List<String>> before;

  NearKanji(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Compounds, those with the fewest changes first, then by the cases of their rarest bigram. */
  List<String> of(String typed) {
    if (!isCompound(typed) || isOfWords(typed)) {
      return List.of();
    }
    Map<String, Integer> found = new LinkedHashMap<>();
    substitute(typed, "", typed.length() < LONG ? 1 : 2, 0, found);
    for (int at = 0; at + 1 < typed.length(); at++) {
      String start = typed.substring(0, at);
      String rest = typed.substring(at + 1);
      // Swapped, too many, too few.
      add(typed, start + rest.charAt(0) + typed.charAt(at) + rest.substring(1), 1, found);
      add(typed, start + rest, 1, found);
      if (!isJoined(typed.substring(at, at + 2))) {
        for (String next : after(typed.substring(at, at + 1))) {
          add(typed, start + typed.charAt(at) + next + rest, 1, found);
        }
      }
    }
    return found.keySet().stream()
        .sorted(
            Comparator.comparing((String word) -> found.getOrDefault(word, 0))
                .thenComparing(word -> -rarest(word))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean isCompound(String typed) {
    return typed.length() >= shortest(typed)
        && typed.length() <= LONGEST
        && typed
            .chars()
            .allMatch(c -> Grams.kind((char) c) == Grams.CJK && !Character.isSurrogate((char) c))
        && typed.chars().anyMatch(Character::isIdeographic);
  }

  private static int shortest(String typed) {
    boolean place = MUNICIPALITIES.indexOf(typed.charAt(typed.length() - 1)) >= 0;
    return place ? SHORTEST - 1 : SHORTEST;
  }

  /** Known words of more than one character side by side are no mistake. */
  private boolean isOfWords(String typed) {
    List<String> words = lexicon.segment(typed);
    return words != null && words.stream().allMatch(word -> word.length() > 1);
  }

  /** Goes on from the characters that are chosen already, with at most so many more changes. */
  private void substitute(
      String typed, String chosen, int changes, int made, Map<String, Integer> found) {
    int at = chosen.length();
    if (at == typed.length()) {
      if (made > 0) {
        add(typed, chosen, made, found);
      }
      return;
    }
    String last = at == 0 ? "" : chosen.substring(at - 1);
    String next = typed.substring(at, at + 1);
    if (at == 0 || isJoined(last + next)) {
      substitute(typed, chosen + next, changes, made, found);
    }
    if (made < changes) {
      for (String other : at == 0 ? before(typed.substring(1, 2)) : after(last)) {
        if (!other.equals(next) && AlikeKanji.areAlike(next.charAt(0), other.charAt(0))) {
          substitute(typed, chosen + other, changes, made + 1, found);
        }
      }
    }
  }

  private void add(String typed, String word, int changes, Map<String, Integer> found) {
    if (!word.equals(typed) && !found.containsKey(word) && isKnown(word, typed)) {
      found.put(word, changes);
    }
  }

  private boolean isKnown(String word, String typed) {
    if (!Grams.of(word).stream().allMatch(this::isJoined)) {
      return false;
    }
    List<String> words = lexicon.segment(word);
    if (words == null) {
      return false;
    }
    int first = 0;
    while (first < word.length()
        && first < typed.length()
        && word.charAt(first) == typed.charAt(first)) {
      first++;
    }
    int end = word.length();
    int typedEnd = typed.length();
    while (end > first && typedEnd > first && word.charAt(end - 1) == typed.charAt(typedEnd - 1)) {
      end--;
      typedEnd--;
    }
    int at = 0;
    for (String one : words) {
      boolean changed = at < Math.max(end, first + 1) && at + one.length() > first;
      if (changed && one.length() == 1) {
        return false;
      }
      at += one.length();
    }
    return true;
  }

  private boolean isJoined(String gram) {
    return lexicon.knows(IndexFields.GRAMS, gram);
  }

  private int rarest(String word) {
    return Grams.of(word).stream()
        .mapToInt(gram -> lexicon.cases(IndexFields.GRAMS, gram))
        .min()
        .orElse(0);
  }

  private List<String> after(String character) {
    Set<String> after = new TreeSet<>();
    for (String gram : lexicon.startingWith(IndexFields.GRAMS, character)) {
      if (gram.length() == 2) {
        after.add(gram.substring(1));
      }
    }
    return List.copyOf(after);
  }

  private List<String> before(String character) {
    Map<String, List<String>> known = before;
    if (known == null) {
      known = new TreeMap<>();
      for (String gram : lexicon.startingWith(IndexFields.GRAMS, "")) {
        if (gram.length() == 2 && Grams.kind(gram.charAt(0)) == Grams.CJK) {
          known
              .computeIfAbsent(gram.substring(1), c -> new ArrayList<>())
              .add(gram.substring(0, 1));
        }
      }
      before = known;
    }
    return known.getOrDefault(character, List.of());
  }
}
