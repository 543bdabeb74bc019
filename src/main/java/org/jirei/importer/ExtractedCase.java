package org.jirei.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case in the words of its document.
 *
 * @param document the whole document
 * @param banner the collection that the document names
 * @param title null if no line looks like a title
 * @param parties names as in the line of parties
 * @param fields values from the labels of a form
 * @param contact the complete line
 * @param names words of an image or a diagram that name an agreement or a law
 * @param unplaced text that fits nowhere
 */
record ExtractedCase(
    ImportedDocument document,
    @Nullable String banner,
    @Nullable String title,
    List<String> parties,
    List<Labelled> fields,
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
   * The value of a label of a form.
   *
   * @param label as its author wrote it
   */
  record Labelled(Topic topic, String label, String value) {}

  /**
   * A section of the body.
   *
   * @param topic null for any other heading
   * @param parts boxes in order, each as its lines
   * @param guessed whether its text was assigned by its content, not by its position
   */
  record Section(
      @Nullable Topic topic, String heading, List<List<String>> parts, boolean guessed) {}

  /**
   * A box under a heading in brackets.
   *
   * @param heading without brackets, with a line feed between several names
   */
  record Said(String heading, List<String> lines) {

    String text() {
      return LineHeuristics.join(lines);
    }
  }
}
