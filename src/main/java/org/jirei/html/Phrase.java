package org.jirei.html;

/**
 * Words of the interface around words of a case, apart, since these may be in another language.
 *
 * @param words of the case; empty where there are none
 */
public record Phrase(String before, String words, String after) {

  /**
   * @param key of a message in which the words stand at {@code {0}}
   */
  static Phrase of(PageContext context, String key, String words) {
    String message = context.pattern(key);
    int at = message.indexOf("{0}");
    return at < 0
        ? new Phrase(message, "", "")
        : new Phrase(message.substring(0, at), words, message.substring(at + 3));
  }
}
