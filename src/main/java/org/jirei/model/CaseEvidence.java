package org.jirei.model;

import java.util.List;

/** What came of the practice: in figures, and in the words of those who took part. */
public record CaseEvidence(
    List<Metric> metrics, List<Comment> comments, List<Voices> voices, List<Story> stories) {

  public CaseEvidence {
    metrics = List.copyOf(metrics);
    comments = List.copyOf(comments);
    voices = List.copyOf(voices);
    stories = List.copyOf(stories);
  }
}
