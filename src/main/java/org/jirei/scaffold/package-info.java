/**
 * Writes case files for a person to finish. Every field has an explanation; known fields are filled
 * in, and required ones are left open. Uses {@code content} for the definition of the fields,
 * {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.scaffold;

import org.jspecify.annotations.NullMarked;
