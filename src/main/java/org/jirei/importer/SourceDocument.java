package org.jirei.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jirei.importer.Refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a file, whatever its name says.
 *
 * @param documents at least one, each with text
 * @param notices what the documents lack or have otherwise than the file
 * @param encoding of a text that was not Unicode, else null
 */
record SourceDocument(
    List<ImportedDocument> documents, List<Notice> notices, @Nullable String encoding) {

  /**
   * The first bytes of the container of Word and Excel files before 2007, and of encrypted ones
   * since.
   */
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final int BEFORE_PDF = 1024;

  static SourceDocument read(Path file) throws IOException, Refused {
    long size = Files.size(file);
    if (size == 0) {
      throw new Refused(Refusal.EMPTY);
    }
    if (size > Limits.FILE_BYTES) {
      throw new Refused(Refusal.TOO_LARGE, (size + (1 << 20) - 1) >> 20, Limits.FILE_MEGABYTES);
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    SourceDocument whole = UnreadableCharacters.replaced(read(bytes, name));
    int characters = whole.documents.stream().mapToInt(ImportedDocument::size).sum();
    if (characters == 0) {
      throw new Refused(Refusal.EMPTY);
    }
    if (characters > Limits.CHARACTERS) {
      throw new Refused(Refusal.TOO_MUCH_TEXT, characters, Limits.CHARACTERS);
    }
    SourceDocument read = whole.parted();
    int most = read.documents.stream().mapToInt(ImportedDocument::size).max().orElse(0);
    if (most > Limits.CASE_CHARACTERS) {
      throw new Refused(Refusal.TOO_MUCH_TEXT, most, Limits.CASE_CHARACTERS);
    }
    int lines = read.documents.stream().mapToInt(ImportedDocument::lines).max().orElse(0);
    if (lines > Limits.LINES) {
      throw new Refused(Refusal.TOO_MANY_LINES, Limits.LINES);
    }
    if (read.documents.size() > Limits.CASES) {
      throw new Refused(Refusal.TOO_MANY_CASES, read.documents.size(), Limits.CASES);
    }
    return read;
  }

  private SourceDocument parted() throws Refused {
    List<ImportedDocument> parted = new ArrayList<>();
    for (ImportedDocument document : documents) {
      parted.addAll(SeveralCases.of(PageFurniture.aside(document)));
    }
    return new SourceDocument(parted, notices, encoding);
  }

  private static SourceDocument read(byte[] bytes, String name) throws IOException, Refused {
    int pdf = startOfPdf(bytes);
    if (pdf == 0 || pdf > 0 && name.endsWith(".pdf")) {
      byte[] own = Arrays.copyOfRange(bytes, pdf, bytes.length);
      List<Notice> notices = new ArrayList<>();
      List<ImportedDocument> pages = PdfPages.read(own, notices);
      return new SourceDocument(DocumentSplitter.ofPages(pages), notices, null);
    }
    if (startsWith(bytes, "PK".getBytes(StandardCharsets.US_ASCII))) {
      return OfficeFile.read(bytes);
    }
    if (startsWith(bytes, OLD_OFFICE)) {
      throw new Refused(OfficeFile.isEncrypted(bytes) ? Refusal.ENCRYPTED : Refusal.OLD_FORMAT);
    }
    if (name.endsWith(".pdf") || name.endsWith(".docx") || name.endsWith(".xlsx")) {
      throw new Refused(Refusal.OTHER_FORMAT, name.substring(name.lastIndexOf('.') + 1));
    }
    TextFile text = TextFile.of(bytes);
    String words = SymbolFont.withBullets(Radicals.asCharacters(text.text()));
    List<ImportedDocument> documents = documents(name, words);
    return new SourceDocument(documents, List.of(), text.isUnicode() ? null : text.encoding());
  }

  private static List<ImportedDocument> documents(String name, String text) throws Refused {
    if (name.endsWith(".tsv")) {
      return FormTable.of(CsvRows.read(text, '\t')).cases();
    }
    List<List<String>> drawn = DrawnTable.rows(text);
    if (!drawn.isEmpty() && FormTable.of(drawn).isForm()) {
      return FormTable.of(drawn).cases();
    }
    return name.endsWith(".csv")
        ? FormTable.of(CsvRows.read(text)).cases()
        : DocumentSplitter.ofText(text);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** PDF readers accept a few bytes before the header, which mail programs may add. */
  private static int startOfPdf(byte[] bytes) {
    byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < Math.min(BEFORE_PDF, bytes.length - mark.length); i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
