package org.jirei.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words around a number, each with what it says. The scripts of the form get them too. */
public final class QuantityWords {

  static final Map<String, QuantityWord> BEFORE = table(WordPlaces::before);
  static final Map<String, QuantityWord> INSIDE = table(WordPlaces::inside);
  static final Map<String, QuantityWord> AFTER = table(WordPlaces::after);

  /** The names of words that change nothing of a number. */
  public static final List<String> FILLERS =
      Arrays.stream(Filler.values()).map(Filler::name).toList();

  /** The names of signs. */
  public static final List<String> SIGNS = Arrays.stream(Sign.values()).map(Sign::name).toList();

  private QuantityWords() {}

  /** The words before a number with the names of what they say: 約 is ABOUT. */
  public static Map<String, String> before() {
    return names(BEFORE);
  }

  /** The words between a number and its unit, like {@link #before}. */
  public static Map<String, String> inside() {
    return names(INSIDE);
  }

  /** The words after a number and its unit, like {@link #before}. */
  public static Map<String, String> after() {
    return names(AFTER);
  }

  /** The words of a table for a pattern, longest first. */
  static String any(Map<String, QuantityWord> words) {
    return words.keySet().stream()
        .map(text -> text.replace("+", "\\+"))
        .collect(Collectors.joining("|"));
  }

  /** Like {@link #any}, without what joins numbers or ends a word in running text: 10-20名, 順延. */
  static String anyBeforeInText() {
    Map<String, QuantityWord> words = new LinkedHashMap<>(BEFORE);
    words.keySet().removeIf(text -> !text.matches("[△▲▽▼]|約|..+"));
    return any(words);
  }

  private static Map<String, String> names(Map<String, QuantityWord> words) {
    Map<String, String> names = new LinkedHashMap<>();
    words.forEach((text, word) -> names.put(text, word.name()));
    return names;
  }

  /** Longer words first, because 余 begins 余り. */
  private static Map<String, QuantityWord> table(Function<WordPlaces, List<String>> place) {
    Map<String, QuantityWord> words = new LinkedHashMap<>();
    Stream.of(Bound.values(), Counting.values(), Filler.values(), Sign.values())
        .flatMap(Arrays::stream)
        .map(QuantityWord.class::cast)
        .flatMap(word -> place.apply(word.words()).stream().map(text -> Map.entry(text, word)))
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
        .forEach(entry -> words.put(entry.getKey(), entry.getValue()));
    return words;
  }

  /** What the words around one number say together. */
  record Together(Bound bound, Counting counting, @Nullable Sign sign) {

    private static final Together NOTHING = new Together(Bound.EXACT, Counting.PLAIN, null);

    /** Null if the words contradict each other: 10名以上未満, 延べ5名減. */
    static @Nullable Together of(List<QuantityWord> words) {
      Together together = NOTHING;
      for (QuantityWord word : words) {
        together = together == null ? null : together.and(word);
      }
      return together;
    }

    private @Nullable Together and(QuantityWord word) {
      return switch (word) {
        case Bound other -> {
          Bound both = both(bound, other);
          yield both == null ? null : new Together(both, counting, sign);
        }
        case Filler nothing -> this;
        case Counting other ->
            sign == null && (counting == Counting.PLAIN || counting == other)
                ? new Together(bound, other, null)
                : null;
        case Sign other ->
            sign == null && counting == Counting.PLAIN
                ? new Together(bound, Counting.CHANGE, other)
                : null;
      };
    }

    /** 約60％以上 is at least 60: 約 adds nothing to another bound. */
    private static @Nullable Bound both(Bound one, Bound other) {
      if (one == other || isLoose(other)) {
        return one == Bound.EXACT ? other : one;
      }
      return isLoose(one) ? other : null;
    }

    private static boolean isLoose(Bound bound) {
      return bound == Bound.EXACT || bound == Bound.ABOUT;
    }
  }
}
