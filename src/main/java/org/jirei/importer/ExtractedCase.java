package org.jirei.importer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case as a document has them, in the words of the document.
 *
 * @param document the whole
 * @param banner the collection that the document names
 * @param title null where no line looks like one
 * @param parties names as in the line of parties
 * @param fields what the labels of a form gave
 * @param contact the line, whole
 * @param names words of an image or a diagram that name an agreement or a law
 * @param unplaced what fits nowhere
 */
record ExtractedCase(
    ImportedDocument document,
    @Nullable String banner,
    @Nullable String title,
    List<String> parties,
    Map<Topic, String> fields,
    List<Section> sections,
    List<Said> roles,
    List<Said> comments,
    List<Said> voices,
    @Nullable String contact,
    List<String> notes,
    List<String> captions,
    List<String> names,
    List<List<String>> unplaced) {

  /**
   * A section of the body.
   *
   * @param topic null for a heading of the document's own
   * @param parts boxes in their order, each as its lines
   * @param guessed whether its text was told by what it says, not by where it stands
   */
  record Section(
      @Nullable Topic topic, String heading, List<List<String>> parts, boolean guessed) {}

  /**
   * A box under a heading in brackets.
   *
   * @param heading without brackets, several names parted by line feeds
   */
  record Said(String heading, List<String> lines) {

    String text() {
      return LineHeuristics.join(lines);
    }
  }
}
