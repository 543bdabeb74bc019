package org.jirei.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a draft says to its author, in the language of the cases. */
final class ScaffoldWords {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.jirei.scaffold.words",
          Locale.ROOT,
          ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private ScaffoldWords() {}

  static String get(String key) {
    return BUNDLE.getString(key);
  }

  static List<String> lines(String key) {
    return get(key).lines().toList();
  }
}
