package org.jirei.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** The results of the practice: metrics, and what participants said. */
public record CaseEvidence(
    List<Metric> metrics,
    List<Series> series,
    List<Comment> comments,
    List<Voices> voices,
    List<Story> stories) {

  public CaseEvidence {
    metrics = List.copyOf(metrics);
    series = List.copyOf(series);
    comments = List.copyOf(comments);
    voices = List.copyOf(voices);
    stories = List.copyOf(stories);
  }

  CaseEvidence withTexts(UnaryOperator<RichText> change) {
    return new CaseEvidence(
        metrics,
        series,
        comments.stream().map(comment -> comment.withText(change)).toList(),
        voices,
        stories.stream().map(story -> story.withTexts(change)).toList());
  }
}
