/**
 * Writes case files for a person to finish: every field with its explanation, what is known filled
 * in, what is needed left open. Uses {@code content} for what the fields are, {@code model}, {@code
 * vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.scaffold;

import org.jspecify.annotations.NullMarked;
