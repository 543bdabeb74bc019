package org.jirei.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * One spelling for texts that a reader takes for the same: what the search stores and looks for.
 *
 * <p>Beyond {@link Normaliser} it has one form for variant characters (髙 is 高, 塩竈 is 塩釜, {@link
 * SpellingVariants}), writes out the marks that repeat a character (こゝろ is こころ), takes accents and
 * macrons from Latin letters (Ōgaki is ogaki), and makes ヶ and ヵ large. The result is never shown.
 * The JavaScript version must give the same results; both are tested with the examples in {@code
 * search-spellings.tsv}.
 */
public final class SearchSpelling {

  /** Latin letters with a mark, composed or not. */
  private static final Pattern MARKED =
      Pattern.compile("[\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]");

  private static final Pattern MARKS = Pattern.compile("([a-z])[\\u0300-\\u036f]+");

  private static final Pattern KANA_REPEATED = Pattern.compile("[ゝゞヽヾ]");

  private SearchSpelling() {}

  /** Applying it twice gives the same result as once. */
  public static String of(String text) {
    return written(forDictionary(text));
  }

  /**
   * The same with 々 as it stands, since the dictionary that cuts a text into words has words with
   * it. {@link #written} makes {@link #of} of it.
   */
  public static String forDictionary(String text) {
    String forms = SpellingVariants.forms(Normaliser.normalise(text));
    String large = SpellingVariants.composed(forms.replace('ヶ', 'ケ').replace('ヵ', 'カ'));
    String plain =
        MARKED.matcher(large).find()
            ? SpellingVariants.composed(
                MARKS.matcher(Normalizer.normalize(large, Normalizer.Form.NFD)).replaceAll("$1"))
            : large;
    String whole =
        KANA_REPEATED.matcher(plain).find() ? SpellingVariants.repeatedKana(plain) : plain;
    return SpellingVariants.composed(whole);
  }

  /** Writes out the kanji for which 々 stands: 佐佐木. */
  public static String written(String text) {
    return text.indexOf('々') < 0 && text.indexOf('〻') < 0
        ? text
        : SpellingVariants.repeatedKanji(text);
  }
}
