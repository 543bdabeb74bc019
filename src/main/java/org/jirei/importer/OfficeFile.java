package org.jirei.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jirei.importer.Refusal.Refused;

/** Reads Word and Excel files, which are ZIP archives of XML files. */
final class OfficeFile {

  private static final String WORD = "word/document.xml";
  private static final String EXCEL = "xl/workbook.xml";

  /** The headers, footers and notes of a Word file. */
  private static final Pattern MARGIN =
      Pattern.compile("word/(?:header|footer|footnotes|endnotes)[0-9]*\\.xml");

  private OfficeFile() {}

  static List<ImportedDocument> read(byte[] bytes) throws Refused {
    byte[] document = new byte[0];
    SortedMap<String, byte[]> margins = new TreeMap<>();
    boolean workbook = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(WORD)) {
          document = zip.readNBytes((int) Limits.PART_BYTES + 1);
          unpacked += document.length;
        } else if (MARGIN.matcher(entry.getName()).matches()) {
          byte[] margin = zip.readNBytes((int) Limits.PART_BYTES + 1);
          margins.put(entry.getName(), margin);
          unpacked += margin.length;
        } else {
          workbook |= entry.getName().equals(EXCEL);
          unpacked += skip(zip, Limits.PART_BYTES + 1 - Math.min(unpacked, Limits.PART_BYTES));
        }
        if (unpacked > Limits.PART_BYTES) {
          throw new Refused(Refusal.UNPACKS_TOO_LARGE, Limits.PART_BYTES >> 20);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(Refusal.BROKEN);
    }
    if (document.length > 0) {
      return List.of(WordText.read(document, margins.values()));
    }
    if (workbook) {
      return ExcelRows.documents(bytes);
    }
    throw new Refused(Refusal.OTHER_FORMAT, "docx, xlsx");
  }

  /** Whether an old container contains a modern file with a password. */
  static boolean isEncrypted(byte[] bytes) {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + name.length <= bytes.length; i++) {
      int at = 0;
      while (at < name.length && bytes[i + at] == name[at]) {
        at++;
      }
      if (at == name.length) {
        return true;
      }
    }
    return false;
  }

  private static long skip(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long read = 0;
    for (int n = in.read(buffer); n >= 0 && read < most; n = in.read(buffer)) {
      read += n;
    }
    return read;
  }
}
