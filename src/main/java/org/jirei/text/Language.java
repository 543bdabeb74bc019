package org.jirei.text;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language in which Jirei speaks. Messages of the program are in Japanese and English; pages are
 * in every language that has a file of words, {@code messages_<tag>.properties}.
 *
 * @param tag by BCP 47, for {@code lang} attributes: {@code ja}
 */
public record Language(String tag) {

  public static final Language JA = new Language("ja");
  public static final Language EN = new Language("en");

  /** A tag becomes the name of a folder and of a file, so it holds nothing else. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** The languages of the program's own messages and of the vocabulary. */
  public static List<Language> ofMessages() {
    return List.of(JA, EN);
  }

  /** The language of pages with this tag; null where there are no words for it. */
  public static @Nullable Language ofPages(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return null;
    }
    Language language = new Language(tag);
    return Language.class.getResource(language.words()) == null ? null : language;
  }

  /** The words that pages use around the content; null where there are none. */
  public @Nullable InputStream pageWords() {
    return Language.class.getResourceAsStream(words());
  }

  /** Japanese where the locale's language is Japanese, English everywhere else. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("ja") ? JA : EN;
  }

  private String words() {
    return "/org/jirei/html/messages_" + tag + ".properties";
  }
}
