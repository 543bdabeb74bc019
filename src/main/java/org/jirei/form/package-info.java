/**
 * The form for writing a case in the browser: its page, its fields, which come from the schema, and
 * the data for its scripts. It adds them to the site as an output. Uses {@code html} and {@code
 * theme} for the page, {@code site}, {@code publish}, {@code scaffold}, {@code content}, {@code
 * model}, {@code vocabulary}, {@code problem} and {@code text}.
 */
@NullMarked
package org.jirei.form;

import org.jspecify.annotations.NullMarked;
