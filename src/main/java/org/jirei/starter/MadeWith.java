package org.jirei.starter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the program a library was made with, and what that version gave it, so that the
 * next one can tell what its publisher has changed since.
 *
 * <p>The file has a line for each part: path of the file, key of the part, fingerprint of its text,
 * divided by tabs. Its first line that is no comment names the version.
 *
 * @param parts by path and key; a file that is one part has the key {@link #WHOLE}
 */
record MadeWith(String version, Map<String, Map<String, String>> parts) {

  static final String PATH = LibraryKit.CONTENT + "/made-with.tsv";

  static final String WHOLE = "-";

  private static final String VERSION = "jirei";

  private static final String COMMENT =
      "# この事例集を作った Jirei のバージョンと、Jirei が渡したものの印です。jirei upgrade が使うので、書き換えないでください。\n";

  private static final int DIGITS = 16;

  static MadeWith of(String version, SequencedMap<String, String> files) {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    files.forEach((path, text) -> parts.put(path, fingerprints(path, text)));
    return new MadeWith(version, parts);
  }

  private static Map<String, String> fingerprints(String path, String text) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    if (LibraryKit.isVocabulary(path)) {
      VocabularyText.of(text)
          .items()
          .forEach((key, item) -> fingerprints.put(key, fingerprint(item.text())));
    } else {
      fingerprints.put(WHOLE, fingerprint(text));
    }
    return fingerprints;
  }

  /** The same for a text with other line ends, which Git may give it. */
  static String fingerprint(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").stripTrailing().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the file of a library says; null if it names no version. */
  static @Nullable MadeWith read(String text) {
    String version = null;
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 2 && cells[0].equals(VERSION)) {
        version = cells[1];
      } else if (cells.length == 3) {
        parts.computeIfAbsent(cells[0], path -> new LinkedHashMap<>()).put(cells[1], cells[2]);
      }
    }
    return version == null ? null : new MadeWith(version, parts);
  }

  String text() {
    StringBuilder text = new StringBuilder(COMMENT);
    text.append(VERSION).append('\t').append(version).append('\n');
    parts.forEach(
        (path, keys) ->
            keys.forEach(
                (key, fingerprint) ->
                    text.append(path)
                        .append('\t')
                        .append(key)
                        .append('\t')
                        .append(fingerprint)
                        .append('\n')));
    return text.toString();
  }
}
