/**
 * Handles the many ways of writing the same thing in Japanese: widths, kana, numerals, wareki
 * dates, words and their readings. Also holds the languages of Jirei and its messages. Uses no
 * other package.
 */
@NullMarked
package org.jirei.text;

import org.jspecify.annotations.NullMarked;
