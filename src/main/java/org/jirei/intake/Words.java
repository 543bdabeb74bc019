package org.jirei.intake;

import java.util.Locale;
import java.util.ResourceBundle;

/** What a draft says about its guesses, in the language of the cases. */
final class Words {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.jirei.intake.words",
          Locale.ROOT,
          ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Words() {}

  static String get(String key) {
    return BUNDLE.getString(key);
  }
}
