package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OccurrencesTest {

  private static final SourceFile FILE = SourceFile.of("x.md", "b a\n𠮷a a\n\nb\na\n");

  @Test
  void each_search_goes_on_behind_the_last_place() {
    Occurrences written = new Occurrences(FILE, 1, 4);
    assertEquals(new Span(1, 3, 1), written.next("a"));
    assertEquals(new Span(2, 2, 1), written.next("a"));
    assertEquals(new Span(1, 1, 1), written.next("b"));
    assertEquals(new Span(2, 4, 1), written.next("a"));
    assertEquals(new Span(4, 1, 1), written.next("b"));
  }

  @Test
  void words_without_a_further_place_keep_their_last() {
    Occurrences written = new Occurrences(FILE, 2, 4);
    written.next("a");
    written.next("a");
    assertEquals(new Span(2, 4, 1), written.next("a"));
    assertEquals(new Span(2, 4, 1), written.next("a"));
  }

  @Test
  void words_that_stand_nowhere_are_the_matter_of_the_first_line() {
    Occurrences written = new Occurrences(FILE, 2, 9);
    assertEquals(Span.ofLine(2), written.next("c"));
    assertEquals(Span.ofLine(2), written.next(""));
  }
}
