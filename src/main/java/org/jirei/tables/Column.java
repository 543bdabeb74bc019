package org.jirei.tables;

import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in the files; ASCII letters, digits and underscores
 * @param isRequired whether no cell is empty
 * @param unit of all its numbers: 円; null if it has none, or if {@code unitIn} says it
 * @param unitIn the name of the column of the same table with the unit of each number; null if none
 * @param codes its possible words; null if it has no code list
 */
public record Column(
    String name,
    ColumnType type,
    boolean isRequired,
    @Nullable String unit,
    @Nullable String unitIn,
    @Nullable CodeList codes,
    Bilingual label,
    Bilingual definition) {

  Column required() {
    return new Column(name, type, true, unit, unitIn, codes, label, definition);
  }
}
