package org.jirei.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.draft.CaseFileWriter;
import org.jirei.intake.SheetPdf.Box;
import org.jirei.seeds.SeedSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetsInPdfTest {

  @TempDir Path home;

  static Stream<SeedSheet> sheets() {
    return SeedSheetsTest.sheets();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void boxes_on_a_page_land_where_the_published_case_has_them(SeedSheet sheet) throws IOException {
    Placement placement = placement(sheet);
    assertTrue(
        placement.share() >= 0.9,
        () -> placement.share() + "\n" + String.join("\n", placement.wrong()));
  }

  @Test
  void a_book_of_sheets_becomes_a_draft_for_each() throws IOException {
    try (SheetPdf pdf = new SheetPdf()) {
      for (SeedSheet sheet : sheets().limit(3).toList()) {
        pdf.page(SheetLayout.of(published(sheet)));
      }
      Imported.Drafted drafted = drafted(pdf.bytes());
      assertEquals(
          List.of("sendai", "ota", "nagano"),
          drafted.found().stream().map(found -> found.draft().id()).toList());
    }
  }

  @Test
  void columns_are_read_one_after_the_other_and_lines_stay_in_their_box() throws IOException {
    try (SheetPdf pdf = new SheetPdf()) {
      pdf.page(
          List.of(
              new Box(300, 100, 12, 10, "右の箱の一行目はここ\n右の箱の二行目はここ"),
              new Box(40, 100, 12, 10, "左の箱の一行目はここ\n左の箱の二行目はここ"),
              new Box(40, 40, 40, 14, "上の大きな文字")));
      Sheet sheet = PdfPages.read(pdf.bytes()).getFirst();
      assertEquals(
          List.of(
              List.of("上の大きな文字"),
              List.of("左の箱の一行目はここ", "左の箱の二行目はここ"),
              List.of("右の箱の一行目はここ", "右の箱の二行目はここ")),
          sheet.blocks().stream().map(Block::lines).toList());
    } catch (Refusal.Refused e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void radicals_that_programs_write_for_characters_become_characters_again() {
    assertEquals("子育て中の方・青葉", Radicals.asCharacters("⼦育て中の⽅‧⻘葉"));
    assertEquals("丨亅 is kept", Radicals.asCharacters("丨亅 is kept"));
  }

  /** Prints the score of each sheet laid out as a PDF. */
  public static void main(String[] arguments) throws IOException {
    SheetsInPdfTest test = new SheetsInPdfTest();
    test.home = Files.createTempDirectory("sheets");
    for (SeedSheet sheet : sheets().toList()) {
      Placement placement = test.placement(sheet);
      System.out.println(sheet.id() + " " + Math.round(placement.share() * 1000) / 10.0 + " %");
      if (arguments.length > 0) {
        placement.wrong().forEach(words -> System.out.println("    " + words));
      }
    }
  }

  private Placement placement(SeedSheet sheet) throws IOException {
    try (SheetPdf pdf = new SheetPdf()) {
      byte[] bytes = pdf.page(SheetLayout.of(published(sheet))).bytes();
      Imported.Drafted drafted = drafted(bytes);
      assertEquals(1, drafted.found().size());
      String draft = CaseFileWriter.write(drafted.found().getFirst().draft());
      return Placement.of(sheet.text(), published(sheet), draft);
    }
  }

  private Imported.Drafted drafted(byte[] bytes) throws IOException {
    Path file = Files.write(home.resolve("sheet.pdf"), bytes);
    return assertInstanceOf(
        Imported.Drafted.class,
        new Intake(SampleDrafts.VOCABULARY, SampleDrafts.AREAS, null).read(file));
  }

  private static String published(SeedSheet sheet) throws IOException {
    return Files.readString(Path.of("content/cases", sheet.id() + ".md"));
  }
}
