package org.jirei.model;

/**
 * A part of the narrative.
 *
 * @param id unique within the case and stable, the anchor on its page: {@code outcomes}
 * @param kind what it is about
 * @param heading as the document heads it: 課題･目的
 * @param body Markdown as safe HTML and as text
 */
public record Section(String id, Kind kind, String heading, RichText body) {

  /** Sections that Jirei knows by their usual headings; OTHER keeps any further one. */
  public enum Kind {
    PURPOSE,
    OUTLINE,
    OUTCOMES,
    FOLLOW_UPS,
    COST,
    LESSONS,
    CONDITIONS,
    SUSTAINING,
    EVALUATION,
    OTHER
  }
}
