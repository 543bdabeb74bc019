/**
 * What Japanese writes in many ways but means as one, and the languages of the site: widths, kana,
 * numerals, wareki dates, words and their readings. Uses no other package.
 */
@NullMarked
package org.jirei.text;

import org.jspecify.annotations.NullMarked;
