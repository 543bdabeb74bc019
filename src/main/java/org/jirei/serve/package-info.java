/**
 * The preview on this machine: a server for the live site, which follows every change of its
 * folders and shows problems on the pages. May use build, problem and language.
 */
@NullMarked
package org.jirei.serve;

import org.jspecify.annotations.NullMarked;
