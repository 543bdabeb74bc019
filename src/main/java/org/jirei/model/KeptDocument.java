package org.jirei.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The source document of a case, kept beside it and published with it.
 *
 * @param name of the file in the case's folder
 * @param bytes its size
 */
public record KeptDocument(String name, Format format, long bytes) {

  /** The largest document in bytes. A web server and a USB stick hold hundreds of these. */
  public static final int MAX_BYTES = 20 << 20;

  /** The kinds of documents that are kept: those that any reader can open and that run nothing. */
  public enum Format {
    PDF("PDF", "pdf", "application/pdf"),
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("CSV", "csv", "text/csv"),
    TEXT("TXT", "txt", "text/plain");

    private final String title;
    private final String ending;
    private final String mediaType;

    Format(String title, String ending, String mediaType) {
      this.title = title;
      this.ending = ending;
      this.mediaType = mediaType;
    }

    /** The format that the ending of a name claims; null if it is not one of these. */
    public static @Nullable Format ofName(String name) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(format -> format.ending.equals(ending))
          .findFirst()
          .orElse(null);
    }

    /** The endings of all formats: pdf, docx. */
    public static List<String> endings() {
      return Arrays.stream(values()).map(format -> format.ending).toList();
    }

    /** As people call it: Word. */
    public String title() {
      return title;
    }

    public String mediaType() {
      return mediaType;
    }
  }
}
