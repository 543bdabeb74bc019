package org.jirei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.language.FiscalYear;
import org.jirei.language.JapaneseDates;
import org.jirei.language.Normaliser;

/**
 * A case cut into what the index stores.
 *
 * @param words with repetitions for weight
 * @param grams of the same text, without the weight
 * @param readings each once
 * @param telling nouns of the text, most frequent first, for finding similar cases
 */
record AnalyzedCase(
    CaseText text,
    List<String> words,
    List<String> grams,
    List<String> readings,
    List<String> telling) {

  /** How often a word of each part counts; measured on the judged queries. */
  private static final int TITLE = 3;

  private static final int NAME = 3;
  private static final int LABEL = 2;
  private static final int TOKEN = 2;

  private static final int TELLING_WORDS = 40;

  static AnalyzedCase of(CaseText text, WordAnalyzer analyzer) {
    List<String> words = new ArrayList<>();
    List<String> grams = new ArrayList<>();
    Set<String> readings = new LinkedHashSet<>();
    Map<String, Integer> nouns = new HashMap<>();

    add(text.title(), TITLE, analyzer, words, grams, readings, nouns);
    text.names().forEach(name -> add(name, NAME, analyzer, words, grams, readings, nouns));
    text.labels().forEach(label -> add(label, LABEL, analyzer, words, grams, readings, null));
    text.sentences().forEach(line -> add(line, 1, analyzer, words, grams, readings, nouns));
    for (String token : text.tokens()) {
      repeat(Normaliser.normalise(token), TOKEN, words);
    }
    List<String> telling =
        nouns.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(TELLING_WORDS)
            .map(Map.Entry::getKey)
            .toList();
    return new AnalyzedCase(text, words, grams, new ArrayList<>(readings), telling);
  }

  private static void add(
      String text,
      int weight,
      WordAnalyzer analyzer,
      List<String> words,
      List<String> grams,
      Set<String> readings,
      @org.jspecify.annotations.Nullable Map<String, Integer> nouns) {
    String normalised = Normaliser.normalise(text);
    analyzer.analyze(
        normalised,
        (word, reading) -> {
          repeat(word, weight, words);
          if (reading != null && hasChinese(word)) {
            readings.add(reading);
          }
          if (nouns != null && isNoun(word)) {
            nouns.merge(word, weight, Integer::sum);
          }
        });
    grams.addAll(Grams.of(normalised));
    for (FiscalYear year : JapaneseDates.fiscalYearsIn(normalised)) {
      repeat(yearToken(year.year()), weight, words);
    }
  }

  private static boolean hasChinese(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Two or more Chinese characters or katakana: what reads as a name or a thing on its own. */
  private static boolean isNoun(String word) {
    return word.length() > 1
        && word.codePoints()
            .allMatch(c -> Character.isIdeographic(c) || c == '々' || (c >= 'ァ' && c <= 'ー'));
  }

  /** The token of a year in whatever spelling: 平成25年, H25年度, 2013. */
  static String yearToken(int year) {
    return "#year:" + year;
  }

  private static void repeat(String word, int times, List<String> words) {
    for (int i = 0; i < times; i++) {
      words.add(word);
    }
  }
}
