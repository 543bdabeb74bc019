package org.jirei.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.text.Language;

/** The words of the interface in one language; a missing key is an error, never an empty label. */
public final class SiteWords {

  private static final Map<Language, SiteWords> LOADED = new ConcurrentHashMap<>();

  private final Properties messages = new Properties();
  private final Language language;

  static SiteWords of(Language language) {
    return LOADED.computeIfAbsent(language, SiteWords::new);
  }

  private SiteWords(Language language) {
    this.language = language;
    try (InputStream in = language.pageWords()) {
      if (in == null) {
        throw new IllegalArgumentException("no words in " + language.tag());
      }
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /**
   * The words of a key, with {@code {0}} and so on filled in. Where there are forms for one and for
   * many, as in {@code 1 case|{0} cases}, the first argument decides.
   */
  public String get(String key, Object... arguments) {
    String words = messages.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
    }
    return arguments.length == 0 ? words : fill(words, arguments);
  }

  /** 24 and 名 make 24名 or 24 people; a unit that the language has no word for stays as printed. */
  public String counted(String figure, String unit) {
    String words = messages.getProperty("unit." + unit);
    return words == null ? figure + unit : fill(words, figure);
  }

  private static String fill(String words, Object... arguments) {
    int bound = words.indexOf('|');
    boolean isOne = String.valueOf(arguments[0]).equals("1");
    String filled =
        bound < 0 ? words : isOne ? words.substring(0, bound) : words.substring(bound + 1);
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
