package org.jirei.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The places on the page of a case to which links may lead, apart from the headings of its texts.
 */
public final class CaseAnchors {

  private CaseAnchors() {}

  /** The parts of the page, in order. */
  public static Set<String> parts(CaseStudy c) {
    Set<String> anchors = new LinkedHashSet<>();
    for (CasePart part : CasePart.values()) {
      String anchor = part.anchor();
      if (anchor != null && part.isIn(c)) {
        anchors.add(anchor);
      }
    }
    return anchors;
  }

  /** Single items within the parts: tasks and notes. */
  public static Set<String> items(CaseStudy c) {
    Set<String> anchors = new LinkedHashSet<>();
    for (int i = 0; i < c.roles().size(); i++) {
      List<Role.Task> tasks = c.roles().get(i).tasks();
      for (int j = 0; j < tasks.size(); j++) {
        TaskPlace place = new TaskPlace(i + 1, j + 1);
        for (int subtask = 0; subtask <= tasks.get(j).subtasks().size(); subtask++) {
          anchors.add(place.anchor(subtask));
        }
      }
    }
    c.footnotes().forEach(note -> anchors.add(note.id()));
    return anchors;
  }
}
