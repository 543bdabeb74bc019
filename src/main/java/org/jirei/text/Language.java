package org.jirei.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language in which Jirei speaks, on pages and in the terminal: one that has a file of messages,
 * {@code messages_<tag>.properties}.
 *
 * @param tag by BCP 47, for {@code lang} attributes: {@code ja}
 */
public record Language(String tag) {

  public static final Language JA = new Language("ja");
  public static final Language EN = new Language("en");

  /** A tag becomes the name of a folder and of a file, so it holds nothing else. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  /** The languages that come with Jirei, which are those of the vocabulary. */
  public static List<Language> builtIn() {
    return List.of(JA, EN);
  }

  /** The language with this tag; null where there are no messages in it. */
  public static @Nullable Language find(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return null;
    }
    Language language = new Language(tag);
    return MessageFile.exists(language.messageFile()) ? language : null;
  }

  /** The locale's own language where Jirei speaks it, English everywhere else. */
  public static Language of(Locale locale) {
    Language own = find(locale.getLanguage());
    return own == null ? EN : own;
  }

  String messageFile() {
    return "messages_" + tag + ".properties";
  }
}
