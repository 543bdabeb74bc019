package org.jirei.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jirei.content.Node.Scalar;
import org.jirei.model.KeptDocument;
import org.jirei.model.KeptDocument.Format;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source document that is kept beside a case. */
class KeptDocumentTest {

  @TempDir private Path folder;

  private final FileProblems findings =
      new FileProblems(SourceFile.of("index.md", "file: shiryo\n"));

  @Test
  void a_document_of_every_format_is_kept_with_its_size() throws IOException {
    keep("a.pdf", "\n%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), Format.PDF);
    keep("b.docx", archive("[Content_Types].xml", "word/document.xml"), Format.WORD);
    keep("c.XLSX", archive("xl/workbook.xml"), Format.EXCEL);
    keep("d.csv", "年度,人数\n".getBytes(Charset.forName("Shift_JIS")), Format.CSV);
    keep("e.txt", "事例\n".getBytes(StandardCharsets.UTF_8), Format.TEXT);
    assertEquals(List.of(), findings.problems());
  }

  private void keep(String name, byte[] bytes, Format format) throws IOException {
    assertEquals(new KeptDocument(name, format, bytes.length), read(name, bytes));
  }

  @Test
  void a_document_with_another_content_than_its_name_says_is_refused() throws IOException {
    byte[] html = "<!DOCTYPE html><p>見つかりません".getBytes(StandardCharsets.UTF_8);
    refused("a.pdf", html, ProblemKind.DOCUMENT_MISNAMED);
    refused("b.txt", html, ProblemKind.DOCUMENT_MISNAMED);
    refused("c.docx", archive("xl/workbook.xml"), ProblemKind.DOCUMENT_MISNAMED);
    refused("d.xlsx", new byte[] {1, 2, 3}, ProblemKind.DOCUMENT_MISNAMED);
    refused("e.csv", new byte[] {0, 1}, ProblemKind.DOCUMENT_MISNAMED);
    refused("f.pdf", new byte[0], ProblemKind.DOCUMENT_MISNAMED);
  }

  @Test
  void a_document_that_can_run_something_is_refused() throws IOException {
    refused(
        "a.docx", archive("word/document.xml", "word/vbaProject.bin"), ProblemKind.DOCUMENT_MACROS);
    refused(
        "b.xlsx",
        archive("xl/workbook.xml", "xl/macrosheets/sheet1.xml"),
        ProblemKind.DOCUMENT_MACROS);
    refused("c.xlsm", archive("xl/workbook.xml"), ProblemKind.DOCUMENT_FORMAT);
    refused("d.html", "<html>".getBytes(StandardCharsets.UTF_8), ProblemKind.DOCUMENT_FORMAT);
  }

  @Test
  void a_document_beyond_the_limit_is_not_opened() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(KeptDocument.MAX_BYTES + 1L);
    }
    assertNull(read("a.pdf"));
    Problem only = findings.problems().getFirst();
    assertEquals(ProblemKind.DOCUMENT_TOO_LARGE, only.kind());
    assertEquals(List.of("a.pdf", "20.1 MB", "20 MB"), only.arguments());
  }

  @Test
  void a_name_with_composed_letters_finds_the_file_with_decomposed_ones() throws IOException {
    byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("\u304b\u3099.pdf"), pdf);
    KeptDocument kept = read("\u304c.pdf");
    assertNotNull(kept);
    assertEquals("\u304b\u3099.pdf", kept.name());
  }

  private void refused(String name, byte[] bytes, ProblemKind kind) throws IOException {
    int before = findings.problems().size();
    assertNull(read(name, bytes), name);
    assertEquals(kind, findings.problems().get(before).kind(), name);
  }

  private @Nullable KeptDocument read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return read(name);
  }

  private @Nullable KeptDocument read(String name) throws IOException {
    List<FileVersion> beside;
    try (var files = Files.list(folder)) {
      beside = files.sorted().map(KeptDocumentTest::version).toList();
    }
    CaseFile file =
        new CaseFile(folder.resolve("index.md"), "cases/kita/index.md", "kita", folder, beside);
    Fields fields =
        Fields.of(
            YamlReader.read(1, 1, new FileProblems(SourceFile.of("x", "file: '" + name + "'\n"))));
    Scalar named = fields.scalar("file");
    assertNotNull(named);
    return new KeptDocumentReader(findings, file).read(named);
  }

  private static FileVersion version(Path file) {
    try {
      return FileVersion.of(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] archive(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      for (String name : names) {
        archive.putNextEntry(new ZipEntry(name));
        archive.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
