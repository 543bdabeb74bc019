package org.jirei.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language of pages and of the terminal. It must have a message file, {@code
 * messages_<tag>.properties}.
 *
 * @param tag according to BCP 47, for {@code lang} attributes: {@code ja}
 */
public record Language(String tag) {

  public static final Language JA = new Language("ja");
  public static final Language EN = new Language("en");

  /** A tag becomes part of folder and file names, so nothing else is allowed in it. */
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+");

  /** The languages that are part of Jirei, which are also those of the vocabulary. */
  public static List<Language> builtIn() {
    return List.of(JA, EN);
  }

  /** The language with this tag; null if it has no message file. */
  public static @Nullable Language find(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return null;
    }
    Language language = new Language(tag);
    return MessageFile.exists(language.messageFile()) ? language : null;
  }

  /** The language of the locale if it has a message file, otherwise English. */
  public static Language of(Locale locale) {
    Language own = find(locale.getLanguage());
    return own == null ? EN : own;
  }

  String messageFile() {
    return "messages_" + tag + ".properties";
  }
}
