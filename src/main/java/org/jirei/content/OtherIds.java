package org.jirei.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other ids that a case names.
 *
 * @param successor the case that follows it, null if there is none
 * @param aliases ids that it had before
 */
record OtherIds(@Nullable Named successor, List<Named> aliases) {

  static final OtherIds NONE = new OtherIds(null, List.of());

  /** An id and its place. */
  record Named(String id, Span at) {}
}
