package org.jirei.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text from one opening of a case to the next.
 *
 * @param opening null for what stands above the first
 * @param topics of its headings, in their order
 */
record CasePart(CaseSign.@Nullable Opening opening, List<Block> blocks, List<Topic> topics) {

  CasePart(CaseSign.@Nullable Opening opening) {
    this(opening, new ArrayList<>(), new ArrayList<>());
  }

  List<String> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream()).toList();
  }

  /** Whether a heading tells what was done, and not only with whom. */
  boolean isTold() {
    return topics.stream().anyMatch(Topic::isNarrative);
  }

  /**
   * Whether its headings make it a case beside the first. The same label before its name needs one
   * heading below it; other openings need headings that the first has, too.
   */
  boolean isCaseBeside(CasePart first, CaseSign sign) {
    if (Objects.requireNonNull(opening).hasLabelOf(Objects.requireNonNull(first.opening))) {
      return topics.stream()
          .anyMatch(
              topic ->
                  topic.isSection() || sign != CaseSign.LABELLED_PARTIES && topic == Topic.PARTIES);
    }
    Set<Topic> shared = EnumSet.noneOf(Topic.class);
    topics.stream()
        .filter(topic -> topic.isNarrative() && first.topics.contains(topic))
        .forEach(shared::add);
    return shared.size() >= (sign == CaseSign.PARTIES ? 1 : OpenedCase.REPEATED);
  }
}
