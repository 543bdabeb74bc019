/**
 * What an image file really is: its format, size and completeness, whether it is safe to publish,
 * and its bytes without the place where a photograph was taken. Uses {@code problem}.
 */
@NullMarked
package org.jirei.image;

import org.jspecify.annotations.NullMarked;
