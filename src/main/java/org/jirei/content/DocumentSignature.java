package org.jirei.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jirei.model.KeptDocument.Format;

/** Whether a document is what the ending of its name says, and runs nothing. */
enum DocumentSignature {
  RIGHT,
  /** The file is something else. */
  OTHER,
  /** An Office file with programs in it. */
  MACROS;

  /** A PDF may have other bytes before its header, within this distance (ISO 32000-1, annex H). */
  private static final int HEAD = 1024;

  /** Parts of Office files that hold programs (Open Packaging Conventions). */
  private static final List<String> PROGRAMS =
      List.of("vbaproject.bin", "vbadata.xml", "macrosheets/", "activex/");

  /** Looks at the head of a file, or at the names of the parts of an Office file. */
  static DocumentSignature of(Path file, Format format) throws IOException {
    return switch (format) {
      case PDF -> head(file).contains("%PDF-") ? RIGHT : OTHER;
      case WORD -> office(file, "word/document.xml");
      case EXCEL -> office(file, "xl/workbook.xml");
      case CSV, TEXT -> isText(head(file)) ? RIGHT : OTHER;
    };
  }

  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  /** Text has no control characters but those that separate, in whatever encoding of one byte. */
  private static boolean isText(String head) {
    boolean isPlain = head.chars().allMatch(c -> c >= ' ' || "\t\n\r\f\u001b".indexOf(c) >= 0);
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return !head.isEmpty()
        && isPlain
        && !start.startsWith("%pdf-")
        && !start.startsWith("<!doctype html")
        && !start.startsWith("<html");
  }

  private static DocumentSignature office(Path file, String main) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      boolean hasPrograms =
          parts.stream()
              .map(ZipEntry::getName)
              .map(name -> name.toLowerCase(Locale.ROOT))
              .anyMatch(name -> PROGRAMS.stream().anyMatch(name::contains));
      return parts.getEntry(main) == null ? OTHER : hasPrograms ? MACROS : RIGHT;
    } catch (ZipException e) {
      return OTHER; // not an archive, so not an Office file
    }
  }
}
