package org.jirei.search;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Kana;
import org.jirei.text.SpellingVariants;

/** A query as {@link PlaceReader} sees it: where words and names may begin and end. */
final class PlaceText {

  /** Shorter words in Latin letters are no names. */
  private static final int LONG_LATIN = 3;

  /** Offices that are called by the place where they are. */
  private static final Pattern OFFICE_BEFORE = Pattern.compile("ハローワーク$");

  private static final Pattern OFFICE_BEHIND = Pattern.compile("労働局|ハローワーク|(?:公共)?職業安定所|職安");

  /** What may follow a name and adds nothing to it. */
  private static final Pattern TAIL =
      Pattern.compile("(?:役所|役場|庁|内|民|立|営|圏|全域|全体|地方|地域|地区|周辺|近辺|近郊|方面|エリア|在住|在勤|出身)++");

  private static final Pattern PARTICLE = Pattern.compile("[のにでをはがとへやも]");

  /** The tables of places have no counties. */
  private static final Pattern COUNTY = Pattern.compile("[\u4e00-\u9fffケ]{1,4}郡");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]");

  /** The ways to write 市 and the like behind a name, the longest first. */
  private static final Pattern SUFFIX =
      Pattern.compile(
          "[- ]?(?:prefecture|village|machi|mura|city|town|ward|ken|shi|cho|son|fu|to|ku)(?![a-z0-9])"
              + "|ちょう|けん|まち|むら|そん|[としくふ]|[都府県市区町村]");

  private final String text;

  /** The same text with one form of what joins kanji: 茅ケ崎, 伊豆ノ国. */
  private final String linked;

  private final Pattern large;
  private final IntUnaryOperator words;

  /** Lengths of known words by where they begin, plus one; 0 if not yet asked for. */
  private final int[] known;

  /**
   * @param text normalised
   * @param large names that count though a case may mention them
   * @param words the length of the longest word, synonym or year that starts at a place; 0 if
   *     nothing known does
   */
  PlaceText(String text, Pattern large, IntUnaryOperator words) {
    this.text = text;
    this.large = large;
    this.linked = SpellingVariants.linked(text);
    this.words = words;
    this.known = new int[text.length()];
  }

  int length() {
    return text.length();
  }

  String part(int from, int to) {
    return text.substring(from, to);
  }

  /** The same in the form of keys. */
  String linked(int from, int to) {
    return linked.substring(from, to);
  }

  /** Whether a script begins here. */
  boolean changesScript(int at) {
    return at == 0 || script(at) != script(at - 1);
  }

  /** Where the word of an office before a place begins, after another place; the place if none. */
  int officeStart(int from, int place) {
    Matcher before = OFFICE_BEFORE.matcher(text).region(from, place);
    return before.find() ? before.start() : place;
  }

  /** Where the word of an office behind a place ends; the end of the place if there is none. */
  int officeEnd(int place) {
    return endOf(OFFICE_BEHIND, place);
  }

  /** Where a county ends that begins here; here if none does. */
  int countyEnd(int at) {
    return endOf(COUNTY, at);
  }

  /** Whether a name may begin here that nothing else explains. */
  boolean mayBeName(int at) {
    if (at >= text.length()) {
      return false;
    }
    int word = wordAt(at);
    boolean explained =
        word > 1
            && !(isHan(at + word) && suffixEnd(at + word) > 0 && wordAt(at + word) < 2)
            && !isKanaAt(at, at + word)
            && endOf(large, at) == at;
    if (explained || kindAt(at) == Grams.NONE) {
      return false;
    }
    if (kindAt(at) == Grams.LATIN) {
      return !is(DIGIT, at) && latinEnd(at) - at >= LONG_LATIN;
    }
    boolean begins = at == 0 || kindAt(at - 1) == Grams.NONE;
    return isHan(at)
        ? isLong(at) || isAlone(at, at + 1)
        : begins || (is(KATAKANA, at) && !is(KATAKANA, at - 1));
  }

  /** Whether kana go on behind a stretch of kana: きょう in きょうと. */
  private boolean isKanaAt(int from, int end) {
    return isKana(from) && isKana(end - 1) && isKana(end);
  }

  boolean isHiragana(int at) {
    return is(HIRAGANA, at);
  }

  private boolean isKana(int at) {
    return is(HIRAGANA, at) || is(KATAKANA, at);
  }

  /** Whether a kanji is followed by another, or by what joins it to another. */
  private boolean isLong(int at) {
    return at + 1 < text.length()
        && !(is(HIRAGANA, at + 1) && text.charAt(at + 1) == linked.charAt(at + 1));
  }

  /** The key of a stretch; empty if it cannot be a name. */
  String key(int from, int to) {
    if (kindAt(from) == Grams.LATIN) {
      boolean whole = to == latinEnd(from) && (from == 0 || kindAt(from - 1) != Grams.LATIN);
      return whole ? PlaceKeys.latin(text.substring(from, to)) : "";
    }
    String key = linked.substring(from, to);
    return is(KATAKANA, from) && !isHan(to - 1) ? Kana.toHiragana(key) : key;
  }

  /** The end of 市 or the like, in whatever writing the name has; 0 if there is none. */
  int suffixEnd(int at) {
    int end = endOf(SUFFIX, at);
    boolean isAlike =
        end > at
            && (is(HIRAGANA, at) ? !isHan(at - 1) : isHan(at) || kindAt(at - 1) == Grams.LATIN);
    return isAlike ? end : 0;
  }

  /** The kinds of area that what stands here, up to {@link #suffixEnd}, may be: 町; 都府県. */
  String suffixes(int from, int to) {
    String written = text.substring(from, to).replaceAll("[- ]", "");
    return Objects.requireNonNull(PlaceKeys.SUFFIXES.get(written));
  }

  /** Whether 市 ends a name here, and does not begin a word: 市場. */
  boolean endsWithSuffix(int from, int end) {
    return isHan(from) ? tailEnd(end) > end || wordAt(from) < 2 : endsAlone(from, end);
  }

  /** Whether 市 or the like stands here: 長野市役所 is in 長野市, which need not be where 長野 is. */
  boolean isSuffix(int at) {
    int end = at < text.length() ? suffixEnd(at) : 0;
    return end > 0 && endsWithSuffix(at, end);
  }

  /** Whether a name without 市 or the like ends here. */
  boolean endsAlone(int at, int end) {
    if (end == text.length() || kindAt(end) == Grams.NONE) {
      return true;
    }
    if (is(HIRAGANA, end)) {
      return !is(HIRAGANA, end - 1) || is(PARTICLE, end);
    }
    boolean oneKanji = end - at == 1 && isHan(at);
    return !oneKanji
        && (tailEnd(end) > end
            || wordAt(end) > 1
            || endOf(OFFICE_BEHIND, end) > end
            || is(DIGIT, end));
  }

  /** Whether the query says nothing else. */
  boolean isAlone(int from, int to) {
    for (int at = 0; at < text.length(); at++) {
      if ((at < from || at >= to) && kindAt(at) != Grams.NONE) {
        return false;
      }
    }
    return true;
  }

  /** Where words end that add nothing to the name before; here if there are none. */
  int tailEnd(int at) {
    return endOf(TAIL, at);
  }

  /** Where a pattern that begins here ends; here if it does not. */
  private int endOf(Pattern pattern, int at) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    return found.lookingAt() ? found.end() : at;
  }

  /** The length of the longest known word that begins here; of Latin letters the whole. */
  int lengthAt(int at) {
    return kindAt(at) == Grams.LATIN ? latinEnd(at) - at : wordAt(at);
  }

  /** The length of the longest known word that begins here; 0 if none does. */
  int wordAt(int at) {
    if (at >= text.length()) {
      return 0;
    }
    if (known[at] == 0) {
      known[at] = words.applyAsInt(at) + 1;
    }
    return known[at] - 1;
  }

  int kindAt(int at) {
    return Grams.kind(text.charAt(at));
  }

  boolean isHan(int at) {
    return is(HAN, at);
  }

  private boolean is(Pattern character, int at) {
    return at >= 0 && at < text.length() && character.matcher(text.substring(at, at + 1)).matches();
  }

  private int script(int at) {
    int kind = kindAt(at);
    return kind != Grams.CJK ? kind : isHan(at) ? 3 : is(KATAKANA, at) ? 4 : 5;
  }

  /** Where the word in Latin letters that stands here ends. */
  private int latinEnd(int at) {
    int end = at;
    while (end < text.length() && kindAt(end) == Grams.LATIN) {
      end++;
    }
    return end;
  }
}
