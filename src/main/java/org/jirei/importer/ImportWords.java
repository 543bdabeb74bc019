package org.jirei.importer;

import org.jirei.text.Messages;

/** The texts about guesses in a new case file, in the language of the cases. */
final class ImportWords {

  private static final Messages WORDS = Messages.ofCaseFiles("import");

  private ImportWords() {}

  static String get(String key) {
    return WORDS.get(key);
  }
}
