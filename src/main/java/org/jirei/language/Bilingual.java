package org.jirei.language;

/** The same words in Japanese and in English. */
public record Bilingual(String ja, String en) {

  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
