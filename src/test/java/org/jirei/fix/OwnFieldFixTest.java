package org.jirei.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Content;
import org.jirei.vocabulary.Areas;
import org.junit.jupiter.api.Test;

/** Fields that site.yaml declares are fixed as those of Jirei are. */
class OwnFieldFixTest {

  private static final Path TOURISM = Content.tourism().folder();
  private static final CaseFix FIX =
      new CaseFix(
          ContentReader.vocabulary(TOURISM), Areas.load(), ContentReader.ownFields(TOURISM));

  private final String good = text("cases/hakodate_night.md");

  @Test
  void a_good_case_stays_as_it_is() {
    assertEquals(good, FIX.fix(good, false));
  }

  @Test
  void names_of_terms_become_their_ids_and_labels_of_fields_their_keys() {
    String typed =
        good.replace("season: [summer, winter]", "見ごろの季節: [夏休み, 雪の季節]")
            .replace("stay: one_night", "stay： 一泊二日")
            .replace("booking: https://example", "booking: https：//example");
    assertEquals(good, FIX.fix(typed, false));
  }

  @Test
  void they_come_behind_the_fields_of_jirei_in_the_order_of_their_declaration() {
    String moved =
        good.replace("stay: one_night\n", "")
            .replace("id: hakodate_night\n", "stay: one_night\nid: hakodate_night\n");
    assertEquals(good, FIX.fix(moved, false));
  }

  private static String text(String file) {
    try {
      return Files.readString(TOURISM.resolve(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
