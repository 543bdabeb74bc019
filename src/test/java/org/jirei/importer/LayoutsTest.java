package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jirei.scaffold.CaseFileWriter;
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
    ExtractedCase read = read(name);
    List<String> wrong = new ArrayList<>();
    for (String row : Files.readString(FOLDER.resolve(name + ".tsv")).lines().toList()) {
      String[] cells = row.split("\t", -1);
      boolean right =
          cells[0].equals("body") ? isBelow(read, cells[2], cells[1]) : isIn(read, cells);
      if (!right) {
        wrong.add(row);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"roman", "labels", "questions", "bars"})
  void both_sides_are_parties(String name) throws IOException {
    String draft = draft(read(name));
    assertTrue(draft.contains("type: municipality"), draft);
    assertTrue(draft.contains("type: hello-work"), draft);
  }

  private static boolean isBelow(ExtractedCase read, String topic, String text) {
    return read.sections().stream()
        .filter(section -> section.topic() == Topic.valueOf(topic))
        .flatMap(section -> section.parts().stream())
        .anyMatch(lines -> LineHeuristics.join(lines).contains(text));
  }

  private static boolean isIn(ExtractedCase read, String[] cells) {
    String draft = draft(read);
    return switch (cells[0]) {
      case "role" -> read.roles().stream().anyMatch(role -> role.text().contains(cells[1]));
      case "metrics" -> draft.contains("value: " + cells[1]);
      default ->
          draft.contains(cells[0] + ": " + cells[1]) || draft.contains("words: 担当 " + cells[1]);
    };
  }

  private static ExtractedCase read(String name) throws IOException {
    try {
      Path file = FOLDER.resolve(name + ".txt");
      return CaseExtractor.extract(SourceDocument.read(file).documents().getFirst());
    } catch (Refusal.Refused refused) {
      throw new AssertionError(refused);
    }
  }

  private static String draft(ExtractedCase read) {
    return CaseFileWriter.write(
        CaseScaffolder.make(read, SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null)
            .scaffold());
  }
}
