/**
 * Addresses: what an author may write, what a link must say, and what a link of a page means. Every
 * {@code href} and {@code src} of the site comes from here. Uses no other package.
 */
@NullMarked
package org.jirei.address;

import org.jspecify.annotations.NullMarked;
