package org.jirei.cli;

import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.text.Language;

/** The words of the command line in one language. */
final class CliMessages {

  private static final String NAME = "org.jirei.cli.messages";

  private static final Pattern COUNTED = Pattern.compile("\\{(\\d)\\|([^|{}]*)\\|([^|{}]*)}");

  private final ResourceBundle bundle;

  CliMessages(Language language) {
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

  /**
   * The words of a key, with {@code {0}} and so on filled in, and {@code {0|file|files}} by whether
   * it is one.
   */
  String get(String key, Object... arguments) {
    String words =
        COUNTED
            .matcher(bundle.getString(key))
            .replaceAll(
                found -> {
                  int at = Integer.parseInt(found.group(1));
                  boolean isOne =
                      at < arguments.length && "1".equals(String.valueOf(arguments[at]));
                  return Matcher.quoteReplacement(found.group(isOne ? 2 : 3));
                });
    for (int i = 0; i < arguments.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return words;
  }
}
