/**
 * A case study and the library of all cases: immutable records, valid once built. Uses the JDK,
 * {@code vocabulary} and {@code text} only.
 */
@NullMarked
package org.jirei.model;

import org.jspecify.annotations.NullMarked;
