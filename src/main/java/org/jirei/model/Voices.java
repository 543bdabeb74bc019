package org.jirei.model;

import java.util.List;

/**
 * What participants or employers said, without names.
 *
 * @param label its heading in the source document: 参加者の声, 事業所アンケート
 * @param kind who speaks
 * @param quotes one per person, in the author's words and quotation marks
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
