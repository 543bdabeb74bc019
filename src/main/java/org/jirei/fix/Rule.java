package org.jirei.fix;

import org.jirei.content.CaseOutline;
import org.jspecify.annotations.Nullable;

/** What one kind of value is fixed to. */
interface Rule {

  /**
   * @param path of the value: {@code parties[0].code}
   * @param text of the value
   * @return null where it is right, or where nobody can tell what it means
   */
  @Nullable String fixed(String path, String text, CaseOutline outline);

  /** Whether the value must stand in quotation marks, lest other programs read a number. */
  default boolean isQuoted() {
    return false;
  }
}
