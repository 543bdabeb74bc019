package org.jirei.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.importer.DocumentPdf.Box;
import org.jirei.scaffold.CaseFileWriter;
import org.jirei.seeds.SeedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("broad")
class DocumentsInPdfTest {

  @TempDir Path home;

  static Stream<SeedDocument> documents() {
    return SeedDocumentsTest.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void boxes_on_a_page_land_where_the_published_case_has_them(SeedDocument document)
      throws IOException {
    Placement placement = placement(document);
    assertTrue(
        placement.share() >= 0.9,
        () -> placement.share() + "\n" + String.join("\n", placement.wrong()));
  }

  @Test
  void a_book_of_documents_becomes_a_draft_for_each() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf()) {
      for (SeedDocument document : documents().limit(3).toList()) {
        pdf.page(DocumentLayout.of(published(document)));
      }
      ImportResult.Imported drafted = drafted(pdf.bytes());
      assertEquals(
          List.of("sendai", "ota", "nagano"),
          drafted.found().stream().map(found -> found.scaffold().id()).toList());
    }
  }

  @Test
  void columns_are_read_one_after_the_other_and_lines_stay_in_their_box() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf()) {
      pdf.page(
          List.of(
              new Box(300, 100, 12, 10, "右の箱の一行目はここ\n右の箱の二行目はここ"),
              new Box(40, 100, 12, 10, "左の箱の一行目はここ\n左の箱の二行目はここ"),
              new Box(40, 40, 40, 14, "上の大きな文字")));
      ImportedDocument document =
          PdfPages.read(pdf.bytes(), new java.util.ArrayList<>()).getFirst();
      assertEquals(
          List.of(
              List.of("上の大きな文字"),
              List.of("左の箱の一行目はここ", "左の箱の二行目はここ"),
              List.of("右の箱の一行目はここ", "右の箱の二行目はここ")),
          document.blocks().stream().map(Block::lines).toList());
    } catch (Refusal.Refused e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void radicals_that_programs_write_for_characters_become_characters_again() {
    assertEquals("子育て中の方・青葉", Radicals.asCharacters("⼦育て中の⽅‧⻘葉"));
    assertEquals("丨亅 is kept", Radicals.asCharacters("丨亅 is kept"));
  }

  /** Prints the score of each document laid out as a PDF. */
  public static void main(String[] arguments) throws IOException {
    DocumentsInPdfTest test = new DocumentsInPdfTest();
    test.home = Files.createTempDirectory("sheets");
    for (SeedDocument document : documents().toList()) {
      Placement placement = test.placement(document);
      System.out.println(document.id() + " " + Math.round(placement.share() * 1000) / 10.0 + " %");
      if (arguments.length > 0) {
        placement.wrong().forEach(words -> System.out.println("    " + words));
      }
    }
  }

  private Placement placement(SeedDocument document) throws IOException {
    try (DocumentPdf pdf = new DocumentPdf()) {
      byte[] bytes = pdf.page(DocumentLayout.of(published(document))).bytes();
      ImportResult.Imported drafted = drafted(bytes);
      assertEquals(1, drafted.found().size());
      String scaffold = CaseFileWriter.write(drafted.found().getFirst().scaffold());
      return Placement.of(document.text(), published(document), scaffold);
    }
  }

  private ImportResult.Imported drafted(byte[] bytes) throws IOException {
    Path file = Files.write(home.resolve("sheet.pdf"), bytes);
    return assertInstanceOf(
        ImportResult.Imported.class,
        new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null).read(file));
  }

  private static String published(SeedDocument document) throws IOException {
    return Files.readString(Path.of("content/cases", document.id() + ".md"));
  }
}
