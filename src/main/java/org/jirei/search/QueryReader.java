package org.jirei.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.language.FiscalYear;
import org.jirei.language.JapaneseDates;
import org.jirei.language.Kana;
import org.jirei.language.Normaliser;
import org.jirei.search.Piece.Alternative;

/**
 * Reads what a person typed into pieces, by the synonym table and the words of the index alone, so
 * that a browser can do the same without a dictionary.
 */
final class QueryReader {

  /** Longer queries are cut: nobody means more, and work must stay bounded. */
  private static final int LONGEST_QUERY = 400;

  private static final int MOST_PIECES = 24;
  private static final float SYNONYM = 0.8f;
  private static final float TOKEN = 0.6f;
  private static final float SPELLING = 0.5f;

  private static final String PARTICLES =
      "(?:における|のための|に関する|について|による|として|から|まで|より|など|とか|の|を|に|へ|で|が|は|と|や|も)";
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsKatakana}ー0-9a-z])" + PARTICLES + "(?=[^\\p{IsHiragana}])");
  private static final Pattern LEADING =
      Pattern.compile("^" + PARTICLES + "+(?=[^\\p{IsHiragana}]|$)");
  private static final Pattern TRAILING =
      Pattern.compile("(?<=[^\\p{IsHiragana}])" + PARTICLES + "+$");
  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");
  private static final Pattern HIRAGANA = Pattern.compile("[\\p{IsHiragana}ー]+");
  private static final Pattern SPELLED =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]{4,}|[a-z]{4,}");

  private final Lexicon lexicon;
  private final Synonyms synonyms;

  QueryReader(Lexicon lexicon, Synonyms synonyms) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
  }

  List<Piece> read(String query) {
    String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
    String text = Normaliser.normalise(cut);
    Map<String, Piece> pieces = new LinkedHashMap<>();
    int open = 0;
    int at = 0;
    while (at < text.length()) {
      if (Grams.kind(text.charAt(at)) == Grams.NONE) {
        addRun(text.substring(open, at), pieces);
        at++;
        open = at;
        continue;
      }
      int known = synonymAt(text, at);
      if (known > 0 && known >= lexicon.longestAt(text, at)) {
        addRun(text.substring(open, at), pieces);
        add(text.substring(at, at + known), pieces);
        at += known;
        open = at;
      } else {
        at++;
      }
    }
    addRun(text.substring(open), pieces);
    return pieces.values().stream().limit(MOST_PIECES).toList();
  }

  /** The length of the longest synonym that starts here and ends at no place inside a word. */
  private int synonymAt(String text, int from) {
    if (from > 0 && isInsideLatin(text, from)) {
      return 0;
    }
    for (int length = Math.min(synonyms.longest(), text.length() - from); length > 1; length--) {
      int end = from + length;
      if (synonyms.knows(text.substring(from, end))
          && (end == text.length() || !isInsideLatin(text, end))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isInsideLatin(String text, int at) {
    return Grams.kind(text.charAt(at - 1)) == Grams.LATIN
        && Grams.kind(text.charAt(at)) == Grams.LATIN;
  }

  /** What stands between synonyms: particles only join words and are no search. */
  private void addRun(String run, Map<String, Piece> pieces) {
    String inner = TRAILING.matcher(LEADING.matcher(run).replaceAll("")).replaceAll("");
    for (String part : BETWEEN.split(inner)) {
      if (!part.isEmpty()) {
        add(part, pieces);
      }
    }
  }

  private void add(String typed, Map<String, Piece> pieces) {
    pieces.computeIfAbsent(typed, this::piece);
  }

  private Piece piece(String typed) {
    if (JapaneseDates.parse(typed).value() != null) {
      var years = JapaneseDates.fiscalYearsIn(typed);
      if (years.size() == 1) {
        return year(typed, years.first());
      }
    }
    List<Alternative> alternatives = new ArrayList<>();
    addWords(typed, 1, alternatives);
    boolean known = !alternatives.isEmpty() && alternatives.getFirst().words().size() == 1;
    if (alternatives.isEmpty() && KANA.matcher(typed).matches()) {
      addKana(typed, alternatives);
    }
    for (String other : synonyms.alternatives(typed)) {
      if (other.startsWith("#")) {
        if (lexicon.knows(other) && (alternatives.isEmpty() || synonyms.isLabel(typed))) {
          alternatives.add(new Alternative(Fields.WORDS, List.of(other), "", TOKEN));
        }
      } else {
        addWords(other, SYNONYM, alternatives);
      }
    }
    List<String> grams = Grams.ofQuery(typed);
    boolean gramsKnown = grams.stream().allMatch(gram -> lexicon.knows(Fields.GRAMS, gram));
    if (alternatives.isEmpty() && !gramsKnown && SPELLED.matcher(typed).matches()) {
      addNearSpellings(typed, alternatives);
    }
    return new Piece(typed, known, gramsKnown ? grams : List.of(), alternatives);
  }

  private Piece year(String typed, FiscalYear year) {
    List<Alternative> alternatives = new ArrayList<>();
    for (String token : List.of("#years:" + year.year(), AnalyzedCase.yearToken(year.year()))) {
      if (lexicon.knows(token)) {
        alternatives.add(
            new Alternative(
                Fields.WORDS, List.of(token), typed, alternatives.isEmpty() ? 1 : 0.5f));
      }
    }
    return new Piece(typed, true, List.of(), alternatives);
  }

  private void addWords(String text, float weight, List<Alternative> alternatives) {
    List<String> words = lexicon.segment(text);
    if (words == null || isCrumbs(text, words)) {
      return;
    }
    // Many words would add up to more than the one that was typed.
    int typed = alternatives.isEmpty() ? words.size() : alternatives.getFirst().words().size();
    float fair = weight * Math.min(1f, (float) typed / words.size());
    alternatives.add(new Alternative(Fields.WORDS, words, text, fair));
  }

  /** Single hiragana are endings and particles: たくじ is not た, く and じ. */
  private static boolean isCrumbs(String text, List<String> words) {
    return HIRAGANA.matcher(text).matches()
        && words.size() > 1
        && words.stream().anyMatch(word -> word.length() == 1);
  }

  private void addKana(String typed, List<Alternative> alternatives) {
    String hiragana = Kana.toHiragana(typed);
    for (String other : List.of(hiragana, Kana.toKatakana(typed))) {
      if (!other.equals(typed) && lexicon.knows(other)) {
        alternatives.add(new Alternative(Fields.WORDS, List.of(other), other, 1));
      }
    }
    if (lexicon.knows(Fields.READINGS, hiragana)) {
      alternatives.add(new Alternative(Fields.READINGS, List.of(hiragana), "", 1));
    }
  }

  /** One letter wrong in kana or Latin letters. Never in Chinese characters: 豊田 is not 豊明. */
  private void addNearSpellings(String typed, List<Alternative> alternatives) {
    for (String word : synonyms.words()) {
      if (isNear(typed, word)) {
        for (String other : synonyms.alternatives(word)) {
          if (!other.startsWith("#")) {
            addWords(other, SPELLING, alternatives);
          }
        }
        addWords(word, SPELLING, alternatives);
      }
    }
    for (String word : lexicon.matching(word -> isNear(typed, word))) {
      alternatives.add(new Alternative(Fields.WORDS, List.of(word), word, SPELLING));
    }
  }

  private static boolean isNear(String typed, String word) {
    return Math.abs(typed.length() - word.length()) <= 1
        && word.length() >= 4
        && EditDistance.between(typed, word) == 1;
  }
}
