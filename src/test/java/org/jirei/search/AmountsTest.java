package org.jirei.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.jirei.fixtures.Content;
import org.jirei.search.SearchResult.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money are found in every usual spelling. */
class AmountsTest {

  private static Hit first(String query) throws IOException {
    try (CaseSearcher searcher = SampleIndex.open(Content.shapes())) {
      return searcher.search(SearchRequest.of(query, 5)).hits().getFirst();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7,148千円", "7148千円", "７１４８千円", "714万8千円", "714.8万円", "7,148,000円", "7148000円"})
  void an_amount_is_found_however_it_is_spelled(String query) throws IOException {
    assertEquals("costs", first(query).id());
  }

  @Test
  void spellings_that_the_page_does_not_show_are_not_quoted() throws IOException {
    assertFalse(first("714万8千円").snippet().text().contains("714万8千円"));
  }
}
