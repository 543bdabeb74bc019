package org.jirei.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * How one person found work; events are separate from remarks.
 *
 * @param steps what happened, from the reason for coming to the result
 * @param remarks what the officer and the person said
 */
public record StoryView(
    String profile, List<Story.Step> steps, List<Story.Step> remarks, @Nullable String consent) {

  private static final Set<Story.Kind> REMARKS =
      EnumSet.of(Story.Kind.OFFICER_REMARK, Story.Kind.OWN_COMMENT);

  static StoryView of(Story story) {
    return new StoryView(
        story.profile(),
        story.steps().stream().filter(step -> !REMARKS.contains(step.kind())).toList(),
        story.steps().stream().filter(step -> REMARKS.contains(step.kind())).toList(),
        story.consent());
  }
}
