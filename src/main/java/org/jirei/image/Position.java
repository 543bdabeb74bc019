package org.jirei.image;

/** What became of the place of a photograph, the weightiest last. */
enum Position {
  /** It is not stated. */
  ABSENT,
  /** It was stated and has been overwritten. */
  REMOVED,
  /** It is stated in a form that cannot be overwritten. */
  FIXED;

  Position and(Position other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
