package org.jirei.scaffold;

import java.util.List;
import org.jirei.text.Messages;

/** The texts for the author in a new case file, in the language of the cases. */
final class ScaffoldWords {

  private static final Messages WORDS = Messages.ofCaseFiles("scaffold");

  private ScaffoldWords() {}

  static String get(String key) {
    return WORDS.get(key);
  }

  static List<String> lines(String key) {
    return get(key).lines().toList();
  }
}
