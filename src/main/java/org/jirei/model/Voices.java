package org.jirei.model;

import java.util.List;

/**
 * What participants or companies said, unnamed.
 *
 * @param label as the document heads it: 参加者の声, 事業所アンケート
 * @param kind who speaks
 * @param quotes each one voice, in the author's words and quotation marks
 */
public record Voices(String label, Kind kind, List<String> quotes) {

  public Voices {
    quotes = List.copyOf(quotes);
  }

  /** Who speaks. */
  public enum Kind {
    PARTICIPANTS,
    COMPANIES
  }
}
