/**
 * Reads the content folder into the Library and its Problems; the only user of the YAML, Markdown,
 * JSON-Schema and HTML-cleaning libraries. Writes case files safely. Uses {@code model}, {@code
 * vocabulary}, {@code problem} and {@code text}.
 */
@NullMarked
package org.jirei.content;

import org.jspecify.annotations.NullMarked;
