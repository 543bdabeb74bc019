package org.jirei.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document as shown by its marks and neighbours.
 *
 * @param words of the heading that opened it, without its brackets; empty if there was none
 * @param topic of the heading, null if it has no known one
 * @param lines below the heading
 */
record TextBlock(Kind kind, String words, @Nullable Topic topic, List<String> lines) {

  /** The kinds that marks and neighbours alone can show. */
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

  /** The lines as one text, joined at line breaks. */
  String text() {
    return LineHeuristics.join(lines);
  }
}
