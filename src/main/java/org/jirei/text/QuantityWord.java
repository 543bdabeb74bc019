package org.jirei.text;

/** What a word beside a number says about the number: 約, 延べ, ▲. */
sealed interface QuantityWord permits Bound, Counting, Filler, Sign {

  /** The words that say it. */
  WordPlaces words();

  /** The name of the constant. */
  String name();
}
