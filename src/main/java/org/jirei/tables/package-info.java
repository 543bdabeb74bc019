/**
 * The library as tidy tables: one description of each table, from which all formats, the data page
 * and the exports are made. Uses {@code roles}, {@code model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.tables;

import org.jspecify.annotations.NullMarked;
