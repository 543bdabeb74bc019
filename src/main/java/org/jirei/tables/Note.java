package org.jirei.tables;

import java.util.List;
import org.jirei.text.Bilingual;

/**
 * A rule that readers of the tables should know.
 *
 * @param id {@code formulas}
 */
public record Note(String id, Bilingual label, Bilingual text) {

  /** In the order in which readers are told of them. */
  static List<Note> all() {
    return Dictionary.names("note").stream().map(Note::named).toList();
  }

  private static Note named(String id) {
    Dictionary.Entry entry = Dictionary.note(id);
    return new Note(id, entry.label(), entry.definition());
  }
}
