package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up documents in layouts of their own, each with where its texts belong beside it: the field,
 * the text, and for the body the topic of its section.
 */
class LayoutsTest {

  private static final Path FOLDER = Path.of("src/test/resources/importer/layouts");

  @ParameterizedTest
  @ValueSource(strings = {"roman", "labels", "questions", "bars"})
  void every_text_of_a_document_lands_where_its_heading_says(String name) throws IOException {
    String draft = SampleScaffolds.of(document(name));
    CaseTextByField fields = CaseTextByField.of(draft);
    List<String> wrong = new ArrayList<>();
    for (String row : Files.readString(FOLDER.resolve(name + ".tsv")).lines().toList()) {
      String[] cells = row.split("\t", -1);
      String field = cells.length > 2 ? cells[0] + " " + cells[2] : cells[0];
      String text = CaseTextByField.plain(cells[1]);
      boolean right =
          cells[0].equals("metrics")
              ? draft.contains("value: " + cells[1])
              : fields.own().entrySet().stream()
                  .anyMatch(e -> e.getKey().startsWith(field) && e.getValue().contains(text));
      if (!right) {
        wrong.add(row);
      }
    }
    assertEquals(List.of(), wrong, draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roman", "labels", "questions", "bars"})
  void both_sides_are_parties(String name) throws IOException {
    String draft = SampleScaffolds.of(document(name));
    assertTrue(draft.contains("type: municipality"), draft);
    assertTrue(draft.contains("type: hello-work"), draft);
  }

  private static String document(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"));
  }
}
