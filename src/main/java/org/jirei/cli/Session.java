package org.jirei.cli;

import org.jirei.text.Language;
import org.jirei.text.Messages;

/** The console, language and messages of a command. */
record Session(Console console, Language language, Messages messages) {

  /** Prints a result to standard output. */
  void result(String key, Object... arguments) {
    console.out().println(messages.get(key, arguments));
  }

  /** Prints a message to standard error. */
  void message(String key, Object... arguments) {
    console.err().println(messages.get(key, arguments));
  }

  /** Prints to standard error why a command cannot do its work. */
  void complaint(String key, Object... arguments) {
    console.err().println("jirei: " + messages.get(key, arguments));
  }
}
