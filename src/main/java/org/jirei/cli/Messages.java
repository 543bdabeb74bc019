package org.jirei.cli;

import java.util.ResourceBundle;
import org.jirei.language.Language;

/** The words of the command line in one language. */
final class Messages {

  private static final String NAME = "org.jirei.cli.messages";

  private final ResourceBundle bundle;

  Messages(Language language) {
    this.bundle =
        ResourceBundle.getBundle(
            NAME,
            java.util.Locale.forLanguageTag(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The words of a key, with {@code {0}} and so on filled in. */
  String get(String key, Object... arguments) {
    String words = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return words;
  }
}
