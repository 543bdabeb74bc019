package org.jirei.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids besides its own that a case names.
 *
 * @param successor of the case that follows it, null where none does
 * @param aliases that it had before
 */
record OtherIds(@Nullable Named successor, List<Named> aliases) {

  static final OtherIds NONE = new OtherIds(null, List.of());

  /** An id and where it stands. */
  record Named(String id, Span at) {}
}
