/**
 * The form in which a case is written in the browser: its page, its fields, drawn from the schema,
 * and the data that its scripts check by. Contributes them to the site as an output. Uses {@code
 * html} and {@code theme} for the page, {@code site}, {@code publish}, {@code scaffold}, {@code
 * content}, {@code model}, {@code vocabulary}, {@code problem} and {@code text}.
 */
@NullMarked
package org.jirei.form;

import org.jspecify.annotations.NullMarked;
