/**
 * Starts a library of one's own, and brings one up to date with the program. Uses {@code content}
 * for the vocabulary and the schemas that come with the program, {@code scaffold} for YAML, {@code
 * model} and {@code text}.
 */
@NullMarked
package org.jirei.starter;

import org.jspecify.annotations.NullMarked;
