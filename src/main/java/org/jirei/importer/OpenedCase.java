package org.jirei.importer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What pages tell of the case that they are about.
 *
 * @param openings the last of each sign
 * @param topics of its headings
 */
record OpenedCase(Map<CaseSign, CaseSign.Opening> openings, Set<Topic> topics) {

  /** Headings that a case of its own repeats. */
  static final int REPEATED = 2;

  static OpenedCase of(ImportedDocument page) {
    Map<CaseSign, CaseSign.Opening> openings = new EnumMap<>(CaseSign.class);
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Block block : page.blocks()) {
      for (String line : block.lines()) {
        Heading heading = Heading.of(line);
        for (CaseSign sign : CaseSign.values()) {
          CaseSign.Opening opening = sign.opening(line, heading);
          if (opening != null) {
            openings.put(sign, opening);
          }
        }
        Topic topic = CaseSign.told(heading);
        if (topic != null) {
          topics.add(topic);
        }
      }
    }
    return new OpenedCase(openings, topics);
  }

  OpenedCase and(OpenedCase next) {
    Map<CaseSign, CaseSign.Opening> last = new EnumMap<>(CaseSign.class);
    last.putAll(openings);
    last.putAll(next.openings);
    Set<Topic> all = EnumSet.noneOf(Topic.class);
    all.addAll(topics);
    all.addAll(next.topics);
    return new OpenedCase(last, all);
  }

  /** Whether this is another case than the one on the pages before it. */
  boolean isOtherThan(OpenedCase before) {
    for (CaseSign sign : CaseSign.values()) {
      CaseSign.Opening opening = openings.get(sign);
      CaseSign.Opening earlier = before.openings.get(sign);
      if (opening != null && earlier != null && sign.mayFollow(earlier, opening)) {
        long shared = topics.stream().filter(before.topics::contains).count();
        return shared >= (opening.words().equals(earlier.words()) ? REPEATED : 1);
      }
    }
    return false;
  }
}
