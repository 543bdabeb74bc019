package org.jirei.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * How one person found work, what happened apart from what is said of it.
 *
 * @param steps from the reason to come to the result
 * @param remarks of the officer and of the person
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
