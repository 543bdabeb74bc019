package org.jirei.model;

/**
 * A text that an author wrote in Markdown, ready for use.
 *
 * @param html safe HTML (cleaned by an allow-list), block level; empty if there is no text
 * @param text the same words without markup, for search, exports and excerpts; blocks are separated
 *     by a line feed
 */
public record RichText(String html, String text) {

  public static final RichText EMPTY = new RichText("", "");

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
