package org.jirei.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jirei.citation.CitationFormat;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jspecify.annotations.Nullable;

/**
 * A file with the data of the library, as a catalogue tells of it.
 *
 * @param bytes its size
 * @param sha256 of its content, in hexadecimal digits
 */
record Distribution(PagePath path, Format format, long bytes, String sha256) {

  /**
   * What a file is.
   *
   * @param name as people call it: CSV
   * @param mediaType registered with the IANA; null if it is not registered
   */
  record Format(String name, @Nullable String mediaType) {}

  /** Files that only tell of others. */
  private static final String[] DESCRIPTIONS = {
    ".schema.json", "datapackage.json", "metadata.json",
  };

  static Distribution of(OutputFile file, Format format) {
    return new Distribution(file.path(), format, file.bytes().length, sha256(file.bytes()));
  }

  /** The format of a file of the site; null if it is no file of data. */
  static @Nullable Format format(PagePath path) {
    String name = path.value();
    if (!name.startsWith(SharedPaths.DATA)
        || Arrays.stream(DESCRIPTIONS).anyMatch(name::endsWith)) {
      return null;
    }
    for (CitationFormat format : CitationFormat.values()) {
      if (path.equals(SharedPaths.citations(format.ending()))) {
        boolean isRegistered = !format.mediaType().startsWith("application/x-");
        return new Format(format.name(), isRegistered ? format.mediaType() : null);
      }
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> new Format("CSV", "text/csv");
      case "xlsx" ->
          new Format("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      case "json" -> new Format("JSON", "application/json");
      case "ndjson" -> new Format("NDJSON", null);
      default -> null;
    };
  }

  /** The SHA-256 of bytes in hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
