package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Only what the source document prints stands below the label for its words. */
class PrintedWordsTest {

  @Test
  void a_case_that_quotes_no_lines_shows_none() throws IOException {
    Document page = HeadingShapesTest.page("cases/unquoted.html");
    assertEquals(List.of("約1万5千枚"), page.select("tr.words q").eachText());
    assertEquals(List.of("団体", "職・設備", "数"), page.select("table.staffing thead th").eachText());
  }

  @Test
  void the_worksheet_names_posts_all_the_same() throws IOException {
    Document page = HeadingShapesTest.page("sheets/unquoted.html");
    assertEquals("保育士2名／相談員1名", page.select(".needs dd").eachText().getFirst());
  }
}
