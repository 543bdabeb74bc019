package org.jirei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a normalised query into compounds: what stands together without a space, a mark, a particle
 * or a change of script, as 障害者|雇用|協定 does.
 *
 * <p>From left to right, the longest word that the synonyms or the index know is a token; so is
 * each stretch that neither knows. Grammar between them ({@link QueryWords}) is left out.
 */
final class QueryCutter {

  /** The ending of an adjective before its noun: 不安な. */
  private static final String ADJECTIVE = "な";

  /** Function words end well before this many characters. */
  private static final int LONGEST_GRAMMAR = 24;

  /**
   * A stretch of the query.
   *
   * @param synonym whether it has synonyms
   */
  record Token(String text, boolean synonym) {

    /** Whether it is one character that means little by itself: 市, 士. */
    boolean isLone() {
      return QueryTermReader.isLone(text);
    }

    /** Its last character. */
    String end() {
      return text.substring(text.length() - 1);
    }

    Token and(Token next) {
      return new Token(text + next.text, false);
    }
  }

  /**
   * Tokens that stand together.
   *
   * @param inflected whether it is a verb or an adjective, which tells less than a noun
   * @param own its meaning if it is a year or a number; null for words
   * @param place the place that it names; null for anything else
   * @param goesOn whether it follows the one before without a space or a particle: ターン of UIJターン
   */
  record Compound(
      List<Token> tokens,
      boolean inflected,
      @Nullable QueryTerm own,
      @Nullable Place place,
      boolean goesOn) {

    String text() {
      StringBuilder text = new StringBuilder();
      tokens.forEach(token -> text.append(token.text));
      return text.toString();
    }
  }

  private final Lexicon lexicon;
  private final Synonyms synonyms;
  private final Spellings spellings;
  private final QueryTermReader reader;
  private final int longest;
  private final String text;
  private final Map<Integer, Place> places = new HashMap<>();

  /** What is known of runs of kana, which are asked for again and again. */
  private final Map<String, Integer> readings = new HashMap<>();

  private final List<Compound> compounds = new ArrayList<>();
  private List<Token> open = new ArrayList<>();
  private boolean isUnknown;
  private boolean goesOn;

  /**
   * @param large names of places that count though a case may mention them
   * @param longest how long a word with synonyms may be, in chars
   */
  QueryCutter(
      Lexicon lexicon,
      Synonyms synonyms,
      Spellings spellings,
      QueryTermReader reader,
      Pattern large,
      int longest,
      String text) {
    this.lexicon = lexicon;
    this.synonyms = synonyms;
    this.spellings = spellings;
    this.reader = reader;
    this.longest = longest;
    this.text = text;
    for (Place place : new PlaceReader(lexicon, text, large, this::explainedAt).read()) {
      places.put(place.from(), place);
    }
  }

  /** The length of the longest year, word or grammar that starts here. */
  private int explainedAt(int at) {
    boolean begins = at == 0 || !isInsideLatin(at);
    YearWords.Found year = begins ? YearWords.at(text, at) : null;
    if (year != null) {
      return year.end() - at;
    }
    if (isKana(text.substring(at, at + 1))) {
      return Math.max(knownAt(at), isHiragana(text.charAt(at)) ? grammarAt(at) : 0);
    }
    return Math.max(begins ? synonymAt(at) : 0, wordAt(at));
  }

  List<Compound> compounds() {
    int at = 0;
    while (at < text.length()) {
      if (Grams.kind(text.charAt(at)) == Grams.NONE) {
        close(false, false);
        at++;
        continue;
      }
      at = next(at);
    }
    close(false, false);
    return compounds;
  }

  private int next(int at) {
    Place place = places.get(at);
    if (place != null) {
      close(false, false);
      compounds.add(compound(new Token(place.typed(), false), null, place));
      return place.end();
    }
    boolean begins = at == 0 || !isInsideLatin(at);
    QueryTerm number = begins ? numberAt(at) : null;
    if (number != null) {
      close(false, false);
      compounds.add(compound(new Token(number.typed(), false), number, null));
      return at + number.typed().length();
    }
    int synonym = begins ? synonymAt(at) : 0;
    int word = wordAt(at);
    int grammar = grammarAt(at);
    int known =
        Math.max(Math.max(synonym, word), grammar > 0 && !isRunStart(at) ? 0 : readingAt(at));
    if (grammar > known || (grammar > 0 && synonym == 0 && knownAt(at + grammar) > known)) {
      close(isEnding(at, at + grammar), text.startsWith(ADJECTIVE, at));
      return at + grammar;
    }
    if (isApart(at)) {
      close(false, false);
      goesOn = true;
    }
    if (known == 0) {
      addUnknown(at);
      return at + 1;
    }
    isUnknown = false;
    open.add(new Token(text.substring(at, at + known), synonym >= word));
    return at + known;
  }

  private static Compound compound(Token token, @Nullable QueryTerm own, @Nullable Place place) {
    return new Compound(List.of(token), false, own, place, false);
  }

  /** The year, telephone number or figure that starts here. */
  private @Nullable QueryTerm numberAt(int at) {
    YearWords.Found year = YearWords.at(text, at);
    if (year != null) {
      return reader.years(text.substring(at, year.end()), year);
    }
    Matcher telephone = QueryRules.TELEPHONE.matcher(text).region(at, text.length());
    telephone.useTransparentBounds(true);
    if (telephone.lookingAt()) {
      return reader.telephone(telephone.group());
    }
    FigureWords.Found figure = FigureWords.at(text, at);
    if (figure == null || !figure.isMarked(text.substring(at, figure.end()))) {
      return null;
    }
    return reader.figure(text.substring(at, figure.end()), figure, before());
  }

  /** The word that stands before: 就職者 in 就職者が10人以上. */
  private String before() {
    StringBuilder word = new StringBuilder();
    open.forEach(token -> word.append(token.text));
    return !word.isEmpty() || compounds.isEmpty() ? word.toString() : compounds.getLast().text();
  }

  private void addUnknown(int at) {
    String one = text.substring(at, at + 1);
    Token last = open.isEmpty() ? null : open.getLast();
    boolean ending = isHiragana(text.charAt(at)) && last != null && last.isLone();
    if (last != null && (isUnknown || ending)) {
      open.set(open.size() - 1, new Token(last.text + one, false));
    } else {
      open.add(new Token(one, false));
    }
    isUnknown = true;
  }

  /** Whether the script changes here, other than between kanji and hiragana. */
  private boolean isApart(int at) {
    int before = at - 1;
    while (before > 0 && text.charAt(before) == 'ー') {
      before--;
    }
    return !open.isEmpty()
        && text.charAt(at) != 'ー'
        && script(text.charAt(before)) != script(text.charAt(at));
  }

  private static int script(char c) {
    if (Grams.kind(c) == Grams.LATIN) {
      return 1;
    }
    return c >= 'ァ' && c <= 'ヺ' ? 2 : 3;
  }

  private void close(boolean beforeEnding, boolean isAdjective) {
    if (!open.isEmpty()) {
      Token last = open.getLast();
      boolean isVerb = last.isLone() && beforeEnding;
      boolean isMixed = !last.synonym && QueryRules.INFLECTED.matcher(last.text).matches();
      if ((isVerb || isMixed) && open.size() > 1) {
        open.removeLast();
        compounds.add(new Compound(open, false, null, null, goesOn));
        open = List.of(last);
      }
      boolean tellsLess = isVerb || isMixed || isAdjective;
      boolean inflected = open.size() == 1 && tellsLess;
      compounds.add(new Compound(open, inflected, null, null, goesOn));
      open = new ArrayList<>();
    }
    goesOn = false;
    isUnknown = false;
  }

  /** The longest synonym that starts here and does not end inside a Latin word. */
  private int synonymAt(int from) {
    for (int length = Math.min(longest, text.length() - from); length > 1; length--) {
      int end = from + length;
      if (synonyms.knows(text.substring(from, end))
          && (end == text.length() || !isInsideLatin(end))) {
        return length;
      }
    }
    return 0;
  }

  /** The longest word of the index that starts here; a single kana is no word. */
  private int wordAt(int from) {
    int length = lexicon.longestAt(text, from);
    boolean isWord = length > 1 || (length == 1 && !isKana(text.substring(from, from + 1)));
    return isWord && !isGrammar(from, from + length) ? length : 0;
  }

  /**
   * The length of the grammar that starts here: it must reach a word or the end of the hiragana,
   * and it does not start within hiragana that nobody knows.
   */
  private int grammarAt(int from) {
    if (isUnknown && isKana(open.getLast().text)) {
      return 0;
    }
    boolean[] reached = reached(from, text.length());
    int best = 0;
    int furthest = 0;
    for (int end = 1; end < reached.length; end++) {
      int known = reached[end] ? knownAt(from + end) : 0;
      boolean ends = reached[end] && (endsHiragana(from + end) || known > 1);
      // 不安|な|お母さん rather than 不安|なお|母さん.
      if (ends && end + known > furthest) {
        best = end;
        furthest = end + known;
      }
    }
    return best;
  }

  /** Whether grammar begins with the ending of a verb: 探した, but not 親だけ. */
  private boolean isEnding(int from, int to) {
    for (int end = to; end > from; end--) {
      if (QueryWords.PARTICLES.contains(text.substring(from, end))) {
        return false;
      }
    }
    return true;
  }

  private boolean isGrammar(int from, int to) {
    boolean[] reached = reached(from, to);
    return to - from < reached.length && reached[to - from];
  }

  /** Which lengths from a place are made of function words. */
  private boolean[] reached(int from, int to) {
    boolean[] reached = new boolean[Math.min(LONGEST_GRAMMAR, to - from) + 1];
    reached[0] = true;
    // A query, or a word in it, does not begin with a particle.
    int least = open.isEmpty() && isRunStart(from) ? 2 : 1;
    for (int start = 0; start < reached.length; start++) {
      for (int end = start + (start == 0 ? least : 1);
          reached[start] && end < reached.length;
          end++) {
        reached[end] |= QueryWords.isGrammar(text.substring(from + start, from + end));
      }
    }
    return reached;
  }

  private boolean isRunStart(int at) {
    return at == 0 || Grams.kind(text.charAt(at - 1)) == Grams.NONE;
  }

  private boolean endsHiragana(int at) {
    return at == text.length() || !isHiragana(text.charAt(at));
  }

  /** The length of the word that starts here, also by its reading; 0 if there is none. */
  private int knownAt(int at) {
    if (at == text.length()) {
      return 0;
    }
    return Math.max(Math.max(synonymAt(at), wordAt(at)), readingAt(at));
  }

  /**
   * The length of the longest reading of a word that starts here. As a whole run of kana it is a
   * word even where it looks like grammar: こそだて.
   */
  private int readingAt(int at) {
    int end = at;
    while (end < text.length() && isKana(text.substring(end, end + 1))) {
      end++;
    }
    String kana = text.substring(at, end);
    int reading = readings.computeIfAbsent(kana, spellings::longestReadingIn);
    boolean isWhole = isRunStart(at) && reading == end - at;
    return isWhole || !isGrammar(at, at + reading) ? reading : 0;
  }

  private static boolean isHiragana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || c == 'ー';
  }

  private static boolean isKana(String text) {
    return QueryRules.KANA.matcher(text).matches();
  }

  private boolean isInsideLatin(int at) {
    return Grams.kind(text.charAt(at - 1)) == Grams.LATIN
        && Grams.kind(text.charAt(at)) == Grams.LATIN;
  }
}
