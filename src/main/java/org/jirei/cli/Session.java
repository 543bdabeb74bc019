package org.jirei.cli;

import org.jirei.text.Language;
import org.jirei.text.Messages;

/** Whom a command speaks to, and in which words. */
record Session(Console console, Language language, Messages messages) {

  /** A result, on the standard output. */
  void result(String key, Object... arguments) {
    console.out().println(messages.get(key, arguments));
  }

  /** A message, on the standard error. */
  void message(String key, Object... arguments) {
    console.err().println(messages.get(key, arguments));
  }

  /** What keeps a command from its work, on the standard error. */
  void complaint(String key, Object... arguments) {
    console.err().println("jirei: " + messages.get(key, arguments));
  }
}
