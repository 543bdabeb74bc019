package org.jirei.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places on the page of a case to which links may lead, apart from the headings of its texts.
 */
public final class CaseAnchors {

  /** Places that pages have for other purposes: around their text, in their lists and drawings. */
  private static final Pattern FRAME =
      Pattern.compile(
          "main|menu|shortcut|search|q|offers|picks|person|unit|hatch|(?:icon|related|note-ref)-.*");

  private CaseAnchors() {}

  /** Whether pages have such a place for other purposes than their text; only some have it. */
  public static boolean isOfFrame(String anchor) {
    return FRAME.matcher(anchor).matches();
  }

  /** The parts of the page, in order. */
  public static Set<String> parts(CaseStudy c) {
    Set<String> anchors = new LinkedHashSet<>();
    for (CasePart part : CasePart.values()) {
      String anchor = part.anchor();
      if (anchor != null && part.isIn(c)) {
        anchors.add(anchor);
      }
    }
    c.ownValues().prose().forEach(text -> anchors.add(text.field().anchor()));
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
