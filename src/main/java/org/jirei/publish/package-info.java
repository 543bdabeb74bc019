/**
 * Stages a site, verifies its links and swaps it in, or leaves the old one as it was. Also defines
 * a finished file of a site and its address. Uses {@code problem} and {@code text}.
 *
 * <p>The next site grows in a hidden folder beside the output ({@code .site.jirei} beside {@code
 * site}), on the same disk. When it is complete and its links are verified, the two folders change
 * places: in one step if the system can exchange two folders, otherwise in two renames. Between two
 * renames there is no site for a moment; if the build is killed just then, the next build, or
 * whoever reads through {@link org.jirei.publish.SiteReading}, puts the old site back. So readers
 * see the old site or the new one, never a mixture, which replacing files one by one could not
 * promise. In return, the folder above the output must be writable, the output cannot be a mount
 * point, and a program whose working folder is <em>inside</em> the output must enter it again.
 * {@link org.jirei.publish.Staging} gives the order of steps and the cost.
 *
 * <p>Nothing is forced to the disk, so this holds when a process is killed, but not when the
 * machine loses power.
 */
@NullMarked
package org.jirei.publish;

import org.jspecify.annotations.NullMarked;
