package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * One whole page, so that a change of the markup shows itself in review; everything else is held by
 * fragments. A missing golden file is written and fails; delete it to renew it.
 */
class GoldenPageTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/jirei/html/full-case.html");

  @Test
  void the_page_of_a_case_with_everything_is_as_it_was_reviewed() throws IOException {
    String page = RenderedSite.ofFullCase().html("cases/full.html");
    if (!Files.exists(GOLDEN)) {
      Files.createDirectories(Objects.requireNonNull(GOLDEN.getParent()));
      Files.writeString(GOLDEN, page);
      fail(GOLDEN + " was missing and has been written; review it and run again");
    }
    assertEquals(Files.readString(GOLDEN), page);
  }
}
