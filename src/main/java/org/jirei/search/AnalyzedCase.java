package org.jirei.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jirei.text.JapaneseDates;
import org.jirei.text.Kana;
import org.jirei.text.SearchSpelling;
import org.jirei.text.WordAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * A case cut into the terms that the index stores, each with its count.
 *
 * @param words words of the text and tokens; those of the title, names, labels and tokens count
 *     more than once
 * @param grams bigrams of the same text, without weights
 * @param readings words with their readings, as {@link SpokenWord#toTerm}, each once
 * @param notes words of contacts and sources, and telephone numbers as digits, each once
 * @param keyTerms nouns of the text, most frequent first, for finding similar cases
 */
record AnalyzedCase(
    CaseText text,
    TermCounts words,
    TermCounts grams,
    List<String> readings,
    TermCounts notes,
    List<String> keyTerms) {

  /** How often a word of each part counts; chosen by measuring with judged queries. */
  private static final int TITLE = 3;

  private static final int NAME = 3;
  private static final int LABEL = 2;
  private static final int TOKEN = 2;

  private static final int KEY_TERMS = 40;

  /** A date has digits, or 元 for the first year of an era. */
  private static final Pattern MAY_BE_DATED = Pattern.compile("[0-9元]");

  static AnalyzedCase of(CaseText text, WordAnalyzer analyzer) {
    return new Cutter(analyzer).cut(text);
  }

  /**
   * The same with terms that it shares with other cases, to save memory.
   *
   * @param shared gives the instance of a term that all cases use
   */
  AnalyzedCase with(UnaryOperator<String> shared) {
    return new AnalyzedCase(
        text,
        words.with(shared),
        grams.with(shared),
        readings.stream().map(shared).toList(),
        notes.with(shared),
        keyTerms.stream().map(shared).toList());
  }

  /** The token of a year in whatever spelling: 平成25年, H25年度, 2013. */
  static String yearToken(int year) {
    return "#year:" + year;
  }

  /** Gathers the terms of one case. */
  private static final class Cutter {

    private final WordAnalyzer analyzer;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> grams = new LinkedHashMap<>();
    private final Set<String> readings = new TreeSet<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final Map<String, Integer> nouns = new HashMap<>();

    Cutter(WordAnalyzer analyzer) {
      this.analyzer = analyzer;
    }

    AnalyzedCase cut(CaseText text) {
      add(text.title(), TITLE, true);
      text.names().forEach(name -> add(name, NAME, true));
      text.labels().forEach(label -> add(label, LABEL, false));
      text.sentences().forEach(line -> add(line, 1, true));
      text.spellings().forEach(spelling -> add(spelling, 1, false));
      text.notes().forEach(this::addNote);
      text.telephones().forEach(digits -> notes.put(digits, 1));
      for (String token : text.tokens()) {
        words.merge(SearchSpelling.of(token), TOKEN, Integer::sum);
      }
      return new AnalyzedCase(
          text,
          TermCounts.of(words),
          TermCounts.of(grams),
          List.copyOf(readings),
          TermCounts.of(notes),
          keyTerms());
    }

    private void add(String text, int weight, boolean isKeyTerm) {
      String inDictionary = SearchSpelling.forDictionary(text);
      String normalised = SearchSpelling.written(inDictionary);
      analyzer.analyze(
          inDictionary,
          (found, reading) -> {
            String word = SearchSpelling.written(found);
            words.merge(word, weight, Integer::sum);
            addReading(word, reading);
            if (isKeyTerm && isNoun(word)) {
              nouns.merge(word, weight, Integer::sum);
            }
          });
      LatinPairs.of(normalised).forEach(pair -> words.merge(pair, weight, Integer::sum));
      Grams.of(normalised).forEach(gram -> grams.merge(gram, 1, Integer::sum));
      if (MAY_BE_DATED.matcher(normalised).find()) {
        FigureWords.terms(normalised).forEach(term -> words.merge(term, weight, Integer::sum));
        for (int year : years(normalised)) {
          words.merge(yearToken(year), weight, Integer::sum);
        }
      }
    }

    private void addNote(String text) {
      String normalised = SearchSpelling.of(text);
      analyzer.analyze(normalised, (word, reading) -> notes.put(word, 1));
    }

    private void addReading(String word, Supplier<@Nullable String> reading) {
      String kana = null;
      if (Kana.isKana(word)) {
        kana = Kana.toHiragana(word);
      } else if (hasChinese(word)) {
        kana = reading.get();
      }
      if (kana != null) {
        SpokenWord spoken = new SpokenWord(kana, word);
        if (spoken.isFindable()) {
          readings.add(spoken.toTerm());
        }
      }
    }

    private List<String> keyTerms() {
      return nouns.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(KEY_TERMS)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /**
   * The fiscal years of the dates, and the years as written: 平成27年1月 counts as 2014年度 and as 2015.
   */
  private static Set<Integer> years(String normalised) {
    Set<Integer> years = new TreeSet<>();
    JapaneseDates.fiscalYearsIn(normalised).forEach(year -> years.add(year.year()));
    for (int at = 0; at < normalised.length(); at++) {
      boolean inside = at > 0 && Grams.kind(normalised.charAt(at - 1)) == Grams.LATIN;
      YearWords.Found found = inside ? null : YearWords.at(normalised, at);
      if (found != null) {
        found.years().forEach(years::add);
      }
    }
    return years;
  }

  private static boolean hasChinese(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Whether a word is two or more Chinese characters or katakana, as most nouns and names are. */
  private static boolean isNoun(String word) {
    return word.length() > 1
        && word.codePoints()
            .allMatch(c -> Character.isIdeographic(c) || c == '々' || (c >= 'ァ' && c <= 'ー'));
  }
}
