package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Made-up documents in other layouts and words than the sixteen, each with the case a person would
 * make of it beside it.
 */
class OtherDocumentsTest {

  private static final Path FOLDER = Path.of("src/test/resources/importer");
  static final List<String> NAMES =
      List.of("sapporo", "naha", "niigata", "kochi", "kitakyushu", "beppu", "yamagata");
  private static final double ENOUGH = 0.9;

  @ParameterizedTest
  @FieldSource("NAMES")
  void nine_tenths_land_in_the_right_field_of_documents_the_rules_were_not_made_for(String name)
      throws IOException {
    Placement placement = placement(name);
    assertTrue(
        placement.share() >= ENOUGH,
        () -> placement.share() + "\n" + String.join("\n", placement.wrong()));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void no_character_is_lost(String name) throws IOException {
    String document = Files.readString(FOLDER.resolve(name + ".txt"));
    assertEquals(Map.of(), Placement.lost(document, SampleScaffolds.of(document)));
  }

  private static Placement placement(String name) throws IOException {
    String document = Files.readString(FOLDER.resolve(name + ".txt"));
    String right = Files.readString(FOLDER.resolve(name + ".md"));
    return Placement.of(document, right, SampleScaffolds.of(document));
  }

  /** Prints the score of each document. */
  public static void main(String[] arguments) throws IOException {
    for (String name : NAMES) {
      System.out.println(name + " " + Math.round(placement(name).share() * 1000) / 10.0 + " %");
    }
  }
}
