package org.jirei.cli;

import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jirei.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The console, language and messages of a command.
 *
 * @param traces whether to print where the program failed
 */
record Session(Console console, Language language, Messages messages, boolean traces) {

  /** Prints a result to standard output. */
  void result(String key, Object... arguments) {
    console.out().println(words(key, arguments));
  }

  /** Prints a message to standard error. */
  void message(String key, Object... arguments) {
    console.err().println(words(key, arguments));
  }

  /** Prints to standard error where the program failed, if that was requested. */
  void trace(Throwable failure) {
    if (traces) {
      failure.printStackTrace(console.err());
    }
  }

  /** Prints to standard error why a command cannot do its work. */
  void complaint(String key, Object... arguments) {
    console.err().println("jirei: " + words(key, arguments));
  }

  /**
   * A sentence with the reason that the system gives, which has a language of its own: it is left
   * out where it would mix two languages.
   *
   * @param key of the sentence; with {@code .silent} behind it, that of the one without a reason
   */
  String withReason(String key, String file, @Nullable String reason) {
    return reason != null && isJapanese(reason) == language.equals(Language.JA)
        ? messages.get(key, Printable.of(file), Printable.of(reason))
        : messages.get(key + ".silent", Printable.of(file));
  }

  private static boolean isJapanese(String words) {
    return words.codePoints().anyMatch(Session::isOfJapanese);
  }

  private static boolean isOfJapanese(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** A sentence on one line, whatever its arguments contain. */
  private String words(String key, Object... arguments) {
    Object[] printable = arguments.clone();
    for (int i = 0; i < printable.length; i++) {
      if (!(printable[i] instanceof Number)) {
        printable[i] = Printable.of(String.valueOf(printable[i]));
      }
    }
    return messages.get(key, printable);
  }
}
