/**
 * Which measure each task of a case serves, and so who does what across all cases. Uses {@code
 * model}, {@code vocabulary} and {@code text}.
 */
@NullMarked
package org.jirei.roles;

import org.jspecify.annotations.NullMarked;
