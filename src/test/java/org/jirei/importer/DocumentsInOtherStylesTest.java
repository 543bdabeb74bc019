package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Made-up documents in the styles of other offices, each with what the import makes of it beside it
 * as it was reviewed. A missing draft is written and fails; delete it to renew it.
 */
class DocumentsInOtherStylesTest {

  private static final Path FOLDER = Path.of("src/test/resources/importer/styles");
  static final List<String> NAMES =
      List.of(
          "obihiro",
          "saitama",
          "hamamatsu",
          "okayama",
          "tottori",
          "matsumoto",
          "kumamoto",
          "fukuchiyama");

  @ParameterizedTest
  @FieldSource("NAMES")
  void a_document_becomes_the_draft_that_was_reviewed(String name) throws IOException {
    Path golden = FOLDER.resolve(name + ".md");
    String facts = facts(SampleScaffolds.of(Files.readString(FOLDER.resolve(name + ".txt"))));
    if (!Files.exists(golden)) {
      Files.writeString(golden, facts);
      fail(golden + " was missing and has been written; review it and run again");
    }
    assertEquals(Files.readString(golden), facts);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void every_letter_of_the_document_stands_in_the_draft(String name) throws IOException {
    String document = Files.readString(FOLDER.resolve(name + ".txt"));
    String values = SampleScaffolds.of(document).replaceAll("(?m)^ *#(?!#).*$", "");
    assertEquals(Map.of(), EveryLetter.missing(document, values));
  }

  /** Without what explains the fields and the guesses. */
  private static String facts(String scaffold) {
    return scaffold
        .replaceAll("(?s)\n<!--\n.*?-->", "")
        .replaceAll("(?m)^ *#(?!#).*\n| # 確認$", "")
        .replaceAll("\n{2,}", "\n");
  }
}
