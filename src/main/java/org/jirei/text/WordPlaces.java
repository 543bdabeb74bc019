package org.jirei.text;

import java.util.List;

/**
 * Words that say the same of a number, by where they stand.
 *
 * @param before the number
 * @param inside between the number and its unit: 200余名
 * @param after the number and its unit
 */
record WordPlaces(List<String> before, List<String> inside, List<String> after) {

  static final WordPlaces NONE = new WordPlaces(List.of(), List.of(), List.of());

  static WordPlaces around(List<String> before, List<String> after) {
    return new WordPlaces(before, List.of(), after);
  }
}
