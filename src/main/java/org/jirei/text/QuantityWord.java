package org.jirei.text;

import java.util.List;

/** What a word beside a number says about the number: 約, 延べ, ▲. */
sealed interface QuantityWord permits Bound, Counting, Sign {

  /** Words that come before the number. */
  List<String> before();

  /** Words that come between the number and its unit: 200余名. */
  List<String> inside();

  /** Words that come after the number and its unit. */
  List<String> after();

  /** The name of the constant. */
  String name();
}
