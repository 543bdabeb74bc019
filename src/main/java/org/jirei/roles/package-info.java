/**
 * Which measure each task of a case serves, and so who does what across all cases; may use model,
 * vocabulary and language.
 */
@NullMarked
package org.jirei.roles;

import org.jspecify.annotations.NullMarked;
