package org.jirei.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.text.Bilingual;

/**
 * The fixed words that the cells of a column may have.
 *
 * @param id {@code metric_kind}
 */
public record CodeList(String id, List<Code> codes) {

  public CodeList {
    codes = List.copyOf(codes);
  }

  /**
   * A code with its meaning.
   *
   * @param id {@code previous-actual}
   */
  public record Code(String id, Bilingual label, Bilingual definition) {}

  static CodeList of(String id, Enum<?>[] values) {
    List<Code> codes = new ArrayList<>();
    for (Enum<?> value : values) {
      Dictionary.Entry entry = Dictionary.code(id, id(value));
      codes.add(new Code(id(value), entry.label(), entry.definition()));
    }
    return new CodeList(id, codes);
  }

  /** The code of a constant: {@code previous-actual} for PREVIOUS_ACTUAL. */
  static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
