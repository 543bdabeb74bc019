package org.jirei.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts normalised text into words with Kuromoji. For one thread at a time.
 *
 * <p>The idea: Kuromoji, Lucene's Japanese tokenizer, looks up every word of its dictionary that
 * may start at a character, and takes the path through the text with the lowest cost (Viterbi).
 * Search mode prefers the parts of long compounds, and the compounds themselves are dropped.
 * Punctuation is dropped too.
 *
 * <p>Base forms, stop words and stems are not used: they tear 障がい者 apart and cut the long vowel of
 * セミナー. Words of the user dictionary win over those of Kuromoji.
 *
 * <p>A run of letters that is longer than any word is passed on in pieces.
 *
 * <p>The cost is linear in the length of the text. A reading is looked up only when it is needed.
 */
public final class WordAnalyzer {

  /**
   * Short words that mix Chinese characters and hiragana, which Kuromoji often splits in the wrong
   * place.
   */
  private static final Pattern MIXED =
      Pattern.compile("(?=.*\\p{IsHan})(?=.*\\p{IsHiragana})[\\p{IsHan}\\p{IsHiragana}]{2,4}");

  /**
   * The longest word in characters. No word is that long, but a run of letters without a break may
   * be, and Lucene refuses a term of more than 32,766 bytes.
   */
  public static final int LONGEST_WORD = 255;

  private final JapaneseTokenizer tokenizer;
  private final CharTermAttribute term;
  private final ReadingAttribute reading;

  /**
   * @param dictionary words to keep whole; null for none
   */
  public WordAnalyzer(@Nullable UserDictionary dictionary) {
    tokenizer = new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH);
    term = tokenizer.addAttribute(CharTermAttribute.class);
    reading = tokenizer.addAttribute(ReadingAttribute.class);
  }

  /**
   * A dictionary that keeps the mixed words of the synonym table whole, each with the reading that
   * its parts have; null if there are none.
   */
  public static @Nullable UserDictionary dictionary(Collection<String> normalisedWords) {
    SortedSet<String> lines = new TreeSet<>();
    WordAnalyzer readings = new WordAnalyzer(null);
    for (String word : normalisedWords) {
      if (MIXED.matcher(word).matches() && word.indexOf('の') < 0) {
        String reading = readings.reading(word);
        String kana = reading == null ? word : Kana.toKatakana(reading);
        lines.add(word + "," + word + "," + kana + ",カスタム名詞");
      }
    }
    if (lines.isEmpty()) {
      return null;
    }
    try {
      return UserDictionary.open(new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the words of a text one by one. */
  public interface Words {
    /**
     * @param reading in hiragana, null if Kuromoji knows none; call it only if needed, because it
     *     costs a look-up
     */
    void accept(String word, Supplier<@Nullable String> reading);
  }

  /** Passes on the words of a text in their order. */
  public void analyze(String normalised, Words words) {
    try {
      tokenizer.setReader(new StringReader(normalised));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String word = term.toString();
        if (word.length() <= LONGEST_WORD) {
          words.accept(word, this::hiragana);
        } else {
          pieces(word, words);
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a text is read, in hiragana; null if a word of it has no known reading. */
  public @Nullable String reading(String normalised) {
    StringBuilder kana = new StringBuilder();
    boolean[] unknown = {false};
    analyze(
        normalised,
        (word, reading) -> {
          String read = Kana.isKana(word) ? Kana.toHiragana(word) : reading.get();
          if (read != null) {
            kana.append(read);
          } else if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            unknown[0] = true;
          }
        });
    return unknown[0] || kana.isEmpty() ? null : kana.toString();
  }

  /** Passes on a word that is too long in pieces, none of which splits a character. */
  private static void pieces(String word, Words words) {
    int start = 0;
    while (start < word.length()) {
      int end = Math.min(start + LONGEST_WORD, word.length());
      if (end < word.length() && Character.isLowSurrogate(word.charAt(end))) {
        end--;
      }
      words.accept(word.substring(start, end), () -> null);
      start = end;
    }
  }

  private @Nullable String hiragana() {
    String katakana = reading.getReading();
    return katakana == null ? null : Kana.toHiragana(katakana);
  }
}
