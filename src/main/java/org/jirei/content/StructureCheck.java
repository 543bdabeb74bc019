package org.jirei.content;

import org.jspecify.annotations.Nullable;

/** Compares a tree with the schema of its kind of file. */
final class StructureCheck {

  void check(@Nullable Node root, Findings findings) {}
}
