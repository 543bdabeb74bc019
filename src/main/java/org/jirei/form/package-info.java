/**
 * The form in which a case is written in the browser: its fields, drawn from the schema, and the
 * files of data that its scripts check by. Uses {@code content}, {@code draft}, {@code pages},
 * {@code model}, {@code vocabulary}, {@code problem} and {@code language}.
 */
@NullMarked
package org.jirei.form;

import org.jspecify.annotations.NullMarked;
