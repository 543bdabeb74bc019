package org.jirei.html;

/**
 * Words of the interface around words of a case, kept separate because these may be in another
 * language.
 *
 * @param words words of the case; empty if there are none
 */
public record Phrase(String before, String words, String after) {

  /**
   * @param key key of a message that has the words at {@code {0}}
   */
  static Phrase of(PageContext context, String key, String words) {
    String message = context.pattern(key);
    int at = message.indexOf("{0}");
    return at < 0
        ? new Phrase(message, "", "")
        : new Phrase(message.substring(0, at), words, message.substring(at + 3));
  }
}
