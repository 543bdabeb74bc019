package org.jirei.fix;

import org.jirei.content.CaseOutline;
import org.jspecify.annotations.Nullable;

/** Fixes one kind of value. */
interface Rule {

  /**
   * @param path of the value: {@code parties[0].code}
   * @param text of the value
   * @return the fixed value; null if it is right, or if its meaning is uncertain
   */
  @Nullable String fixed(String path, String text, CaseOutline outline);

  /** Whether the value must be quoted so that other programs do not read it as a number. */
  default boolean isQuoted() {
    return false;
  }
}
