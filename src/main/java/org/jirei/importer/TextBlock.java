package org.jirei.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document as its marks and neighbours show it.
 *
 * @param words of the heading that opened it, without its brackets; empty where none did
 * @param topic of the heading, null where it has none of its own
 * @param lines below the heading
 */
record TextBlock(Kind kind, String words, @Nullable Topic topic, List<String> lines) {

  /** What marks and neighbours alone can tell. */
  enum Kind {
    BANNER,
    PARTIES,
    /** The heading of a section, with the text right below it. */
    SECTION,
    ROLE,
    COMMENT,
    VOICES,
    CONTACT,
    NOTE,
    CAPTION,
    /** The label of a form and its value. */
    FIELD,
    PROSE
  }

  /** The lines as one text, joined where they were broken. */
  String text() {
    return LineHeuristics.join(lines);
  }
}
