/**
 * The preview on this machine: a server for the live site, which follows every change in its
 * folders and shows problems on the pages. Uses {@code site}, {@code problem} and {@code text}.
 */
@NullMarked
package org.jirei.serve;

import org.jspecify.annotations.NullMarked;
