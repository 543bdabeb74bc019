package org.jirei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jirei.fixtures.Trials;
import org.jirei.fixtures.ValueTable;
import org.junit.jupiter.api.Test;

class SearchSpellingTest {

  @Test
  void every_line_of_the_table_holds() throws IOException {
    for (List<String> row : ValueTable.rows("search-spellings", 2)) {
      assertEquals(row.get(1), SearchSpelling.of(row.get(0)), row.get(0));
    }
  }

  @Test
  void spelling_twice_changes_nothing_more() {
    Trials.hold("texts", 300, chance -> assertSettled(chance.text()));
  }

  private static void assertSettled(String text) {
    String once = SearchSpelling.of(text);
    assertEquals(once, SearchSpelling.of(once));
  }
}
