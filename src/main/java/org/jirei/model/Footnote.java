package org.jirei.model;

import org.jspecify.annotations.Nullable;

/**
 * A note in the source document.
 *
 * @param number 1-based within the case, for addresses
 * @param marker as printed: ※1, ＊, ※
 * @param anchor the words of the narrative or a role with the marker, including the marker:
 *     障がい者新規就労５００人サポート事業」（※1）; null for a note on the section as a whole
 * @param text the note
 */
public record Footnote(int number, String marker, @Nullable String anchor, String text) {

  /** Its anchor on the page: {@code note-1}. */
  public String id() {
    return "note-" + number;
  }

  /** The anchor of its marker, if the marker is on the page: {@code note-ref-1}. */
  public String markerId() {
    return "note-ref-" + number;
  }
}
