package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.seeds.SeedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sixteen documents against the cases that people made of them. */
class SeedDocumentsTest {

  private static final double ENOUGH = 0.9;

  static Stream<SeedDocument> documents() {
    return SeedDocument.all().stream().filter(document -> !document.id().equals("ogaki"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nine_tenths_of_a_document_land_in_the_field_where_the_published_case_has_them(
      SeedDocument document) throws IOException {
    Placement placement =
        Placement.of(document.text(), published(document), SampleScaffolds.of(document.text()));
    assertTrue(
        placement.share() >= ENOUGH,
        () -> placement.share() + "\n" + String.join("\n", placement.wrong()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_character_of_a_document_is_lost(SeedDocument document) {
    assertEquals(Map.of(), Placement.lost(document.text(), SampleScaffolds.of(document.text())));
  }

  @Test
  void every_letter_and_digit_of_a_document_with_tables_and_stories_stands_in_the_draft() {
    for (SeedDocument document : SeedDocument.all()) {
      String scaffold = SampleScaffolds.of(document.text());
      // The explanations of fields are not part of the document.
      String values = scaffold.replaceAll("(?m)^ *#(?!#).*$", "");
      assertEquals(Map.of(), EveryLetter.missing(document.text(), values), document.id());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void lines_that_broke_inside_sentences_are_joined(SeedDocument document) {
    List<String> missing =
        document.missingFrom(SampleScaffolds.of(document.text())).stream()
            .filter(words -> !words.equals("役割分担"))
            .toList();
    assertEquals(List.of(), missing);
  }

  /** Prints the score of each document. */
  public static void main(String[] arguments) throws IOException {
    int right = 0;
    int all = 0;
    for (SeedDocument document : documents().toList()) {
      Placement placement =
          Placement.of(document.text(), published(document), SampleScaffolds.of(document.text()));
      right += placement.right();
      all += placement.all();
      System.out.println(document.id() + " " + Math.round(placement.share() * 1000) / 10.0 + " %");
      if (arguments.length > 0) {
        placement.wrong().forEach(words -> System.out.println("    " + words));
      }
    }
    System.out.println("all " + Math.round(1000.0 * right / all) / 10.0 + " %");
  }

  private static String published(SeedDocument document) throws IOException {
    return Files.readString(Path.of("content/cases", document.id() + ".md"), UTF_8);
  }
}
