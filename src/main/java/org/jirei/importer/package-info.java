/**
 * Drafts cases from documents that exist: PDF, plain text, Word and Excel forms become blocks of
 * text, blocks become the parts of a case, parts become a draft in which every guess is marked.
 * Uses {@code draft} to write it, {@code content} for the vocabulary, {@code vocabulary} and {@code
 * language}.
 */
@NullMarked
package org.jirei.importer;

import org.jspecify.annotations.NullMarked;
