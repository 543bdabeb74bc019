/**
 * Stages a site, verifies its links and swaps it in, or leaves the old one as it was. Also holds
 * what a finished file of a site is. Uses {@code problem} and {@code text}.
 *
 * <p>The next site grows in a hidden folder beside the output ({@code .site.jirei} beside {@code
 * site}), on the same disk. When it is whole and its links are verified, the two folders change
 * places: in one step where the system can exchange two folders, else in two renames with a moment
 * without a site between them, which the next start of Jirei recovers if it was killed just then. A
 * reader therefore sees the old site or the new one, never a mixture; replacing the files one by
 * one could not promise that. The price: the folder above the output must be writable, the output
 * cannot be a mount point, and a program that works <em>inside</em> the output folder must enter it
 * anew.
 *
 * <p>Nothing is forced down to the disk, so that the promise covers processes that are killed, not
 * machines that lose power.
 */
@NullMarked
package org.jirei.publish;

import org.jspecify.annotations.NullMarked;
