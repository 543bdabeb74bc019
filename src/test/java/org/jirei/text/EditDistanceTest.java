package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jirei.fixtures.Trials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "sendai, sendai, 0",
    "sendai, senda, 1",
    "sendai, sennai, 1",
    "sedai, sendai, 1",
    "sedni, sendi, 2",
    "'', abc, 3",
    "abc, '', 3",
    "ハロワーク, ハローワーク, 1"
  })
  void letters_inserted_dropped_or_changed_count_once(String a, String b, int changes) {
    assertEquals(changes, EditDistance.between(a, b));
  }

  @ParameterizedTest
  @CsvSource({"sedni, sendi, 1", "ab, ba, 1", "ca, abc, 3", "badc, abcd, 2", "sendai, sendai, 0"})
  void swapped_neighbours_count_once_where_swaps_are_asked_for(String a, String b, int changes) {
    assertEquals(changes, EditDistance.withSwaps(a, b));
  }

  @Test
  void both_are_the_same_from_either_side_and_swaps_never_cost_more() {
    Trials.hold(
        "distances",
        1000,
        chance -> {
          String a = chance.text("abc", 8);
          String b = chance.text("abc", 8);
          int swaps = EditDistance.withSwaps(a, b);
          assertEquals(EditDistance.between(a, b), EditDistance.between(b, a));
          assertEquals(swaps, EditDistance.withSwaps(b, a));
          assertTrue(swaps <= EditDistance.between(a, b));
        });
  }
}
