package org.jirei.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order in which cases are shown. */
public enum Order {
  /** Best match for the query first. */
  RELEVANCE(null),
  /** Latest fiscal year first; cases without one come last. */
  NEWEST(IndexFields.ORDER_NEWEST),
  /** By the reading of the title in hiragana. */
  TITLE(IndexFields.ORDER_TITLE);

  private final @Nullable String field;

  Order(@Nullable String field) {
    this.field = field;
  }

  /** The index field with the place of each case; null for relevance. */
  @Nullable String field() {
    return field;
  }

  /** Its name in options and addresses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
