package org.jirei.serve;

import java.util.ResourceBundle;
import org.jirei.text.Language;

/** What the preview itself says on pages, in one language. */
final class PreviewWords {

  private final Language language;
  private final ResourceBundle bundle;

  private PreviewWords(Language language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            "org.jirei.serve.messages",
            java.util.Locale.forLanguageTag(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Problems are told in Japanese and English; readers of another language get English. */
  static PreviewWords in(Language language) {
    return new PreviewWords(language.equals(Language.JA) ? Language.JA : Language.EN);
  }

  Language language() {
    return language;
  }

  /** The words of a key, with {@code {0}} filled in. */
  String get(String key, Object... arguments) {
    String words = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return words;
  }
}
