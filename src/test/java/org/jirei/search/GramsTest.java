package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GramsTest {

  @Test
  void grams_join_neighbours_and_keep_numbers_whole() {
    assertEquals(List.of("500", "人就", "就労"), Grams.of("500人就労"));
    assertEquals(List.of("500"), Grams.ofQuery("500人"));
    assertEquals(List.of("人"), Grams.ofQuery("人"));
    assertEquals(List.of("𠮷野", "野家"), Grams.of("𠮷野家"));
  }
}
