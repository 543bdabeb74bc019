package org.jirei.importer;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a draft says about its guesses, in the language of the cases. */
final class ImportWords {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.jirei.importer.words",
          Locale.ROOT,
          ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private ImportWords() {}

  static String get(String key) {
    return BUNDLE.getString(key);
  }
}
