package org.jirei.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order cases are shown. */
public enum Order {
  /** What fits the query best. */
  RELEVANCE(null),
  /** The latest fiscal year; cases without one come last. */
  NEWEST(IndexFields.ORDER_NEWEST),
  /** The reading of the title in hiragana. */
  TITLE(IndexFields.ORDER_TITLE);

  private final @Nullable String field;

  Order(@Nullable String field) {
    this.field = field;
  }

  /** The field of the index that holds the place of each case; null for the relevance. */
  @Nullable String field() {
    return field;
  }

  /** As it stands in options and addresses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
