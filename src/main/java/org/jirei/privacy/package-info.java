/**
 * Finds in text what concerns a private person: mobile numbers, private mail addresses, names with
 * an age, home addresses. Uses {@code text}.
 */
@NullMarked
package org.jirei.privacy;

import org.jspecify.annotations.NullMarked;
