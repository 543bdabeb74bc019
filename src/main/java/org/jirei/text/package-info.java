/**
 * The languages of the site and what Japanese writes in many ways but means as one: widths, kana,
 * numerals, wareki dates, readings. Uses the JDK only.
 */
@NullMarked
package org.jirei.text;

import org.jspecify.annotations.NullMarked;
