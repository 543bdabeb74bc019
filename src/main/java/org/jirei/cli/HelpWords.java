package org.jirei.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/** The words of the help texts as picocli asks for them, which fills them in by itself. */
final class HelpWords extends ResourceBundle {

  private final Messages messages;

  HelpWords(Language language) {
    this.messages = Messages.of(language, "help");
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return messages.has(key) ? messages.pattern(key) : null;
  }

  @Override
  protected Set<String> handleKeySet() {
    return messages.keys();
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(messages.keys());
  }
}
