package org.jirei.draft;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a draft says to its author, in the language of the cases. */
final class DraftWords {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.jirei.draft.words",
          Locale.ROOT,
          ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private DraftWords() {}

  static String get(String key) {
    return BUNDLE.getString(key);
  }

  static List<String> lines(String key) {
    return get(key).lines().toList();
  }
}
