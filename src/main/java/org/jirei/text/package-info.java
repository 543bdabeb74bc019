/**
 * What Japanese writes in many ways but means as one: widths, kana, numerals, wareki dates, words
 * and their readings; and the languages in which Jirei speaks, with its messages. Uses no other
 * package.
 */
@NullMarked
package org.jirei.text;

import org.jspecify.annotations.NullMarked;
