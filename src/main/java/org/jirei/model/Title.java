package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * The title of a case.
 *
 * @param text as printed in the source document
 * @param subtitle a second line of the title
 * @param kana the reading of the title in hiragana, if it helps search and sorting
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
