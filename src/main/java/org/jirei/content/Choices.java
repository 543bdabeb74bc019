package org.jirei.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the constant for a value as files write it: {@code good-practice}. */
final class Choices {

  private Choices() {}

  /** Null if there is none. The schema lists the values and has already reported it. */
  static <E extends Enum<E>> @Nullable E of(Class<E> type, @Nullable String written) {
    if (written == null) {
      return null;
    }
    String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }

  /** A constant as files write it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E of(Class<E> type, @Nullable String written, E otherwise) {
    E constant = of(type, written);
    return constant == null ? otherwise : constant;
  }
}
