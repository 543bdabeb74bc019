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
 * Cuts normalised text into words with Kuromoji, in search mode and without the compounds. For one
 * thread.
 *
 * <p>No base forms, stop words or stems: they tear 障がい者 apart and cut the long vowel of セミナー.
 */
public final class WordAnalyzer {

  /**
   * Short words that mix Chinese characters and hiragana are what Kuromoji splits in bad places.
   */
  private static final Pattern MIXED =
      Pattern.compile("(?=.*\\p{IsHan})(?=.*\\p{IsHiragana})[\\p{IsHan}\\p{IsHiragana}]{2,4}");

  private final JapaneseTokenizer tokenizer;
  private final CharTermAttribute term;
  private final ReadingAttribute reading;

  /**
   * @param dictionary words that are kept whole; null for none
   */
  public WordAnalyzer(@Nullable UserDictionary dictionary) {
    tokenizer = new JapaneseTokenizer(dictionary, true, true, JapaneseTokenizer.Mode.SEARCH);
    term = tokenizer.addAttribute(CharTermAttribute.class);
    reading = tokenizer.addAttribute(ReadingAttribute.class);
  }

  /**
   * A dictionary that keeps the mixed words of the synonym table whole; null where there is none.
   */
  public static @Nullable UserDictionary dictionary(Collection<String> normalisedWords) {
    SortedSet<String> lines = new TreeSet<>();
    for (String word : normalisedWords) {
      if (MIXED.matcher(word).matches() && word.indexOf('の') < 0) {
        lines.add(word + "," + word + "," + word + ",カスタム名詞");
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
     * @param reading in hiragana, null where Kuromoji knows none; asked for only where needed,
     *     since it costs a look-up
     */
    void accept(String word, Supplier<@Nullable String> reading);
  }

  /** Hands over the words of a text in their order. */
  public void analyze(String normalised, Words words) {
    try {
      tokenizer.setReader(new StringReader(normalised));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.accept(term.toString(), this::hiragana);
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable String hiragana() {
    String katakana = reading.getReading();
    return katakana == null ? null : Kana.toHiragana(katakana);
  }
}
