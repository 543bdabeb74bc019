package org.jirei.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Joins worksheets that go on with one form: the next one has neither a title nor labels again. */
final class WorksheetsOfOneCase {

  private WorksheetsOfOneCase() {}

  static List<ImportedDocument> joined(List<ImportedDocument> forms) {
    List<ImportedDocument> joined = new ArrayList<>();
    for (ImportedDocument form : forms) {
      Set<Topic> next = topics(form);
      Set<Topic> open = joined.isEmpty() ? Set.of() : topics(joined.getLast());
      boolean names = next.contains(Topic.TITLE) || next.contains(Topic.PARTIES);
      if (open.contains(Topic.TITLE) && !names && Collections.disjoint(open, next)) {
        joined.set(joined.size() - 1, joined.getLast().and(form));
      } else {
        joined.add(form);
      }
    }
    return joined;
  }

  private static Set<Topic> topics(ImportedDocument form) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Block block : form.blocks()) {
      Heading heading = Heading.of(block.lines().getFirst());
      if (heading != null && heading.topic() != null) {
        topics.add(heading.topic());
      }
    }
    return topics;
  }
}
