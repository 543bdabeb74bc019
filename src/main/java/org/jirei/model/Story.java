package org.jirei.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one person found work.
 *
 * @param profile 女性：６０代後半 希望職種：清掃
 * @param steps in the order of the source document, each with its printed heading
 * @param consent who agreed to the publication and how; null if the source had already published it
 */
public record Story(String profile, List<Step> steps, @Nullable String consent) {

  public Story {
    steps = List.copyOf(steps);
  }

  Story withTexts(UnaryOperator<RichText> change) {
    return new Story(profile, steps.stream().map(step -> step.withText(change)).toList(), consent);
  }

  /**
   * @param heading as printed: ① 抱える課題
   */
  public record Step(Kind kind, String heading, RichText body) {

    Step withText(UnaryOperator<RichText> change) {
      return new Step(kind, heading, change.apply(body));
    }
  }

  /** The topic of a step. */
  public enum Kind {
    REASON,
    CHALLENGE,
    SUPPORT,
    RESULT,
    OFFICER_REMARK,
    OWN_COMMENT
  }
}
