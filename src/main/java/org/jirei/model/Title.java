package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * @param text as the document prints it
 * @param subtitle a second line of the headline
 * @param kana the reading of the title in hiragana, where it helps search and sorting
 * @param english the publisher's unofficial translation
 */
public record Title(
    String text, @Nullable String subtitle, @Nullable String kana, @Nullable English english) {

  /**
   * An unofficial translation.
   *
   * @param title in English
   * @param summary about two sentences
   */
  public record English(String title, String summary) {}
}
