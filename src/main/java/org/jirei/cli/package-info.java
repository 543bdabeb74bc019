/**
 * The command line: arguments, messages, exit codes; the only user of the standard streams. Uses
 * {@code build}, {@code intake}, {@code draft}, {@code fix}, {@code search}, {@code publish} for
 * its refusals, {@code pages} for the facets, {@code problem} and {@code language}.
 */
@NullMarked
package org.jirei.cli;

import org.jspecify.annotations.NullMarked;
