/**
 * The command line: arguments, messages and exit codes; the only user of the standard streams. Uses
 * {@code assembly} for the site, {@code serve}, {@code search}, {@code fix}, {@code scaffold} and
 * {@code importer} for its commands, {@code data}, {@code model}, {@code content}, {@code site},
 * {@code publish}, {@code problem} and {@code text}.
 */
@NullMarked
package org.jirei.cli;

import org.jspecify.annotations.NullMarked;
