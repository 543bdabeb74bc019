package org.jirei.text;

/** The same words in Japanese and in English. */
public record Bilingual(String ja, String en) {

  /** Japanese for Japanese readers, English for everybody else. */
  public String in(Language language) {
    return language.equals(Language.JA) ? ja : en;
  }
}
