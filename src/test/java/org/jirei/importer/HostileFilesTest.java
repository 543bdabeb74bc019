package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jirei.fixtures.Growth;
import org.jirei.fixtures.Trials;
import org.jirei.importer.DocumentPdf.Box;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, protected, far too large, or not what they say. */
@Tag("broad")
class HostileFilesTest {

  private static final List<Box> TEXT = List.of(new Box(40, 40, 40, 10, "【目的】\n就職を支援する。"));

  @TempDir Path home;

  @Test
  void an_encrypted_pdf_is_named_as_such() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().page(TEXT)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.document().protect(policy);
      assertRefused(Refusal.ENCRYPTED, "sheet.pdf", pdf.bytes());
    }
  }

  @Test
  void a_pdf_of_ten_thousand_pages_is_not_read_through() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().page(TEXT)) {
      for (int i = 1; i < 10_000; i++) {
        pdf.document().addPage(new PDPage());
      }
      assertRefused(Refusal.TOO_MANY_PAGES, "book.pdf", pdf.bytes());
    }
  }

  @Test
  void a_scan_without_text_asks_for_text_recognition() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().image()) {
      assertRefused(Refusal.NO_TEXT, "scan.pdf", pdf.bytes());
    }
  }

  @Test
  void every_truncation_of_a_pdf_is_refused_or_read_but_never_fails() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().page(TEXT)) {
      byte[] bytes = pdf.bytes();
      for (int length = 1; length < bytes.length; length += Trials.count(37, 3)) {
        assertNotNull(imported("cut.pdf", Arrays.copyOf(bytes, length)));
      }
    }
  }

  @Test
  void a_pdf_with_random_bytes_in_it_never_fails() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().page(TEXT)) {
      byte[] bytes = pdf.bytes();
      Random random = Trials.random("bytes of a pdf");
      for (int i = 0; i < Trials.count(30, 1000); i++) {
        byte[] damaged = bytes.clone();
        for (int n = 0; n < 20; n++) {
          damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
        }
        assertNotNull(imported("damaged.pdf", damaged));
      }
    }
  }

  @Test
  void a_pdf_that_is_none_is_told_by_its_content() throws IOException {
    assertRefused(Refusal.OTHER_FORMAT, "sheet.pdf", "これは PDF ではない".getBytes(UTF_8));
    assertRefused(Refusal.BROKEN, "sheet.pdf", "%PDF-1.7\n".getBytes(UTF_8));
  }

  @Test
  void a_zip_bomb_is_stopped_before_it_unpacks() throws IOException {
    byte[] bomb = OfficeFiles.bomb(Limits.PART_BYTES * 4);
    assertTrue(bomb.length < 1 << 20);
    assertRefused(Refusal.UNPACKS_TOO_LARGE, "bomb.docx", bomb);
  }

  @Test
  void a_docx_that_is_none_is_refused() throws IOException {
    assertRefused(Refusal.OTHER_FORMAT, "a.docx", "これは文章".getBytes(UTF_8));
    byte[] archive = OfficeFiles.zip(List.of("notes.txt", "x"));
    assertRefused(Refusal.OTHER_FORMAT, "a.docx", archive);
    assertRefused(Refusal.OTHER_FORMAT, "a.docx", "PK and nothing else".getBytes(UTF_8));
    byte[] noXml = OfficeFiles.zip(List.of("word/document.xml", "<w:document"));
    assertRefused(Refusal.BROKEN, "a.docx", noXml);
    byte[] workbook = OfficeFiles.zip(List.of("xl/workbook.xml", "<workbook"));
    assertRefused(Refusal.BROKEN, "a.xlsx", workbook);
  }

  @Test
  void entities_of_a_document_are_not_followed() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a \""
            + "ha".repeat(1000)
            + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document"
            + " xmlns:w=\"x\"><w:body><w:p><w:t>&a;&f;</w:t></w:p></w:body></w:document>";
    assertRefused(Refusal.BROKEN, "a.docx", OfficeFiles.zip(List.of("word/document.xml", laughs)));
  }

  @Test
  void tables_within_tables_without_end_are_refused() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(10_000);
    assertRefused(Refusal.BROKEN, "deep.docx", OfficeFiles.docx(deep));
  }

  @Test
  void files_of_old_word_and_encrypted_ones_are_told_apart() throws IOException {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
    assertRefused(Refusal.OLD_FORMAT, "a.doc", old);
    byte[] encrypted = Arrays.copyOf(old, 200);
    byte[] name = "EncryptedPackage".getBytes(Charset.forName("UTF-16LE"));
    System.arraycopy(name, 0, encrypted, 100, name.length);
    assertRefused(Refusal.ENCRYPTED, "a.docx", encrypted);
  }

  @Test
  void nothing_at_all_and_nothing_but_blanks_are_empty() throws IOException {
    assertRefused(Refusal.EMPTY, "a.txt", new byte[0]);
    assertRefused(Refusal.EMPTY, "a.txt", " \n\u3000\n".getBytes(UTF_8));
    assertRefused(Refusal.EMPTY, "a.csv", ",,\n,,\n".getBytes(UTF_8));
    assertRefused(Refusal.EMPTY, "a.docx", OfficeFiles.docx(""));
  }

  @Test
  void text_in_shift_jis_is_read_and_said_to_be() throws IOException {
    byte[] bytes = "【目的】\n①就職の支援～です。㈱".getBytes(Charset.forName("windows-31j"));
    ImportResult.Imported drafted =
        assertInstanceOf(ImportResult.Imported.class, imported("a.txt", bytes));
    assertEquals("Shift_JIS (CP932)", drafted.encoding());
    assertTrue(drafted.found().getFirst().scaffold().body().contains("①就職の支援～です。㈱"));
  }

  @Test
  void text_of_windows_with_a_byte_order_mark_is_unicode() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-8")) {
      byte[] bytes = "\ufeff【目的】\r\n就職の支援。".getBytes(Charset.forName(charset));
      ImportResult.Imported drafted =
          assertInstanceOf(ImportResult.Imported.class, imported("a.txt", bytes));
      assertEquals(null, drafted.encoding());
      assertEquals("## 目的\n\n就職の支援。\n", drafted.found().getFirst().scaffold().body());
    }
  }

  @Test
  void an_image_is_no_text() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertRefused(Refusal.NOT_TEXT, "a.txt", png);
  }

  @Test
  void a_hundred_megabytes_are_not_even_opened() throws IOException {
    Path file = home.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100L << 20);
    }
    ImportResult imported = importer().read(file);
    assertEquals(new ImportResult.Refused(Refusal.TOO_LARGE, List.of(100L, 64)), imported);
  }

  @Test
  void more_text_than_any_document_has_is_refused() throws IOException {
    String line = "あいう「（え";
    byte[] text = (line + "\n").repeat(Limits.CHARACTERS / line.length() + 1).getBytes(UTF_8);
    assertRefused(Refusal.TOO_MUCH_TEXT, "a.txt", text);
  }

  @Test
  void repetition_takes_time_in_proportion_only() throws IOException {
    for (String textBlock :
        List.of("「", "【", "（", "【役割分担】\n\n", "※\n", "◆あ\n\n", "あ1名", "＜コメント＞\n", "あ：", "１回")) {
      int times = Math.min(30_000 / textBlock.length(), 2_000);
      byte[] text = textBlock.repeat(times).getBytes(UTF_8);
      assertInstanceOf(ImportResult.Imported.class, imported("a.txt", text), textBlock);
    }
  }

  @Tag("scale")
  @Test
  void the_longest_case_that_is_taken_is_drafted() throws IOException {
    for (String line : longestLines()) {
      byte[] text = ("【目的】\n" + line.repeat(Limits.LINES - 1)).getBytes(UTF_8);
      assertInstanceOf(ImportResult.Imported.class, imported("a.txt", text));
    }
  }

  @Tag("scale")
  @Test
  void drafting_costs_what_the_length_of_the_case_does() {
    for (String line : longestLines()) {
      Growth.assertInLine(
          "lines such as " + line.substring(line.length() - 4),
          // The test above drafts as many as are taken.
          (Limits.LINES - 1) / Trials.count(3, 1),
          count -> SampleScaffolds.of("【目的】\n" + line.repeat(count)));
    }
  }

  /** So long that a case of as many lines as are taken has as many letters as are taken. */
  private static List<String> longestLines() {
    int length = Limits.CASE_CHARACTERS / Limits.LINES - 1;
    return List.of("あ".repeat(length - 1) + "を\n", "あ".repeat(length - 3) + "1名を\n\n");
  }

  @Test
  void a_case_of_more_lines_than_any_has_is_refused_before_it_is_drafted() throws IOException {
    byte[] text = ("【目的】\n" + "就\n".repeat(7_000)).getBytes(UTF_8);
    assertRefused(Refusal.TOO_MANY_LINES, "a.txt", text);
    byte[] letters = OfficeFiles.docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(900_000));
    assertRefused(Refusal.TOO_MANY_LINES, "a.docx", letters);
  }

  @Test
  void a_scaffold_that_no_file_of_a_case_could_hold_is_refused() throws IOException {
    assertRefused(Refusal.DRAFT_TOO_LONG, "a.txt", "※\n".repeat(Limits.LINES - 1).getBytes(UTF_8));
  }

  @Test
  void a_page_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf().drawing(Limits.PART_BYTES * 4)) {
      byte[] bytes = pdf.bytes();
      assertTrue(bytes.length < 1 << 20);
      assertRefused(Refusal.UNPACKS_TOO_LARGE, "bomb.pdf", bytes);
    }
  }

  @Test
  void a_page_that_draws_without_end_is_stopped() throws IOException {
    try (DocumentPdf pdf = new DocumentPdf()) {
      for (int i = 0; i < 4; i++) {
        pdf.drawing(Limits.PART_BYTES / 8);
      }
      assertRefused(Refusal.TOO_MUCH_DRAWN, "drawn.pdf", pdf.bytes());
    }
  }

  @Test
  void a_pdf_under_a_key_is_refused_in_a_sentence_and_not_by_the_name_of_a_class()
      throws IOException {
    String pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
            + "4 0 obj<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/Recipients[<00>]>>endobj\n"
            + "trailer<</Root 1 0 R/Encrypt 4 0 R/Size 5/ID[<00><00>]>>\n%%EOF\n";
    ImportResult imported = imported("key.pdf", pdf.getBytes(UTF_8));
    assertInstanceOf(ImportResult.Refused.class, imported);
  }

  private void assertRefused(Refusal why, String name, byte[] bytes) throws IOException {
    ImportResult.Refused refused =
        assertInstanceOf(ImportResult.Refused.class, imported(name, bytes));
    assertEquals(why, refused.why());
  }

  private ImportResult imported(String name, byte[] bytes) throws IOException {
    Path file = Files.write(home.resolve(name), bytes);
    return importer().read(file);
  }

  private static CaseImporter importer() {
    return new CaseImporter(SampleScaffolds.VOCABULARY, SampleScaffolds.AREAS, null);
  }
}
