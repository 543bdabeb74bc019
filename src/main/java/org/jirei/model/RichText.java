package org.jirei.model;

import java.util.List;

/**
 * A text that an author wrote in Markdown, ready for use.
 *
 * @param html safe HTML (cleaned by an allow-list), block level; empty if there is no text
 * @param text the same words without markup, for search, exports and excerpts; blocks are separated
 *     by a line feed
 * @param tables the tables in it whose figures can be drawn, in the order of the text
 */
public record RichText(String html, String text, List<PeriodTable> tables) {

  public static final RichText EMPTY = new RichText("", "");

  public RichText {
    tables = List.copyOf(tables);
  }

  /** A text without such tables. */
  public RichText(String html, String text) {
    this(html, text, List.of());
  }

  /** The same words, with other HTML for them. */
  public RichText withHtml(String other) {
    return new RichText(other, text, tables);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
