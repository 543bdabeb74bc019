package org.jirei.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jirei.importer.Refusal.Refused;

/** Reads Word and Excel files, which are ZIP archives of XML files. */
final class OfficeFile {

  private static final String EXCEL = "xl/workbook.xml";

  private static final Pattern CHART = Pattern.compile("(?:word|xl)/charts/chart[^/]*\\.xml");

  private static final Pattern EMBEDDED = Pattern.compile(".*/(?:embeddings/|afchunk)[^/]+");

  private OfficeFile() {}

  static SourceDocument read(byte[] bytes) throws Refused {
    OfficeParts parts = OfficeParts.read(bytes);
    List<Notice> notices = new ArrayList<>();
    List<ImportedDocument> documents;
    try {
      if (parts.has(WordFile.DOCUMENT)) {
        documents = List.of(WordFile.read(parts, notices));
      } else if (parts.has(EXCEL)) {
        documents = ExcelRows.documents(bytes, parts, notices);
      } else {
        throw new Refused(Refusal.OTHER_FORMAT, "docx, xlsx");
      }
      for (String chart : parts.names(CHART)) {
        List<String> words = DrawnText.of(parts, chart);
        if (!words.isEmpty()) {
          notices.add(new Notice(Notice.Kind.CHART, "", String.join(" ", words)));
        }
      }
    } catch (XMLStreamException e) {
      throw new Refused(Refusal.BROKEN);
    }
    parts.others().stream()
        .filter(name -> EMBEDDED.matcher(name).matches())
        .forEach(name -> notices.add(new Notice(Notice.Kind.EMBEDDED, "", name)));
    return new SourceDocument(documents, notices, null);
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
}
