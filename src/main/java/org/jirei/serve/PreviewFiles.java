package org.jirei.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The few files that the server adds to a site, and the types of all files. */
final class PreviewFiles {

  /** The folder of these files. No file of a site is in it, since no id begins with a tilde. */
  static final String FOLDER = "~jirei/";

  private static final Set<String> NAMES = Set.of("preview.css", "preview.js");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("bib", "application/x-bibtex; charset=utf-8"),
          Map.entry("ris", "application/x-research-info-systems; charset=utf-8"),
          Map.entry("cff", "text/yaml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("woff2", "font/woff2"));

  private PreviewFiles() {}

  /** Null if there is no such file. */
  static byte @Nullable [] bytes(String path) throws IOException {
    String name = path.substring(FOLDER.length());
    if (!NAMES.contains(name)) {
      return null;
    }
    try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
