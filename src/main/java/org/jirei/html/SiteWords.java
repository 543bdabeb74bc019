package org.jirei.html;

import org.jirei.text.Language;
import org.jirei.text.Messages;

/** The words of pages in one language. */
public final class SiteWords {

  private final Messages messages;

  private SiteWords(Messages messages) {
    this.messages = messages;
  }

  static SiteWords of(Language language) {
    return new SiteWords(Messages.of(language, "site"));
  }

  public Language language() {
    return messages.language();
  }

  /** The words of a key with the values in their places. */
  public String get(String key, Object... values) {
    return messages.get(key, values);
  }

  /** The words of a key with the places that a script fills in. */
  public String pattern(String key) {
    return messages.pattern(key);
  }

  /** 24 and 名 become 24名 or 24 people; a unit without a translation stays as printed. */
  public String counted(String figure, String unit) {
    String key = "unit." + unit;
    return messages.has(key) ? messages.get(key, figure) : figure + unit;
  }
}
