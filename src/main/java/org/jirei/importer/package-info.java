/**
 * Reads source documents into cases. PDF, plain text, Word and Excel files become blocks of text,
 * blocks become the parts of a case, and parts become a case file in which every guess is marked.
 * Uses {@code scaffold} to write it, {@code content} for the vocabulary, {@code model} for the
 * usual headings, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.importer;

import org.jspecify.annotations.NullMarked;
