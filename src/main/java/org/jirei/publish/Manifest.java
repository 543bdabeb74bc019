package org.jirei.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of the files that Jirei wrote, with their SHA-256: a hidden file in the output.
 *
 * <p>{@code sha256sum --check} can read it. A folder whose bytes differ from build to build (the
 * search index) has its own list inside it, and a line {@code # folder} names that folder. So the
 * same content gives the same list.
 */
final class Manifest {

  static final String NAME = ".jirei-manifest";

  private static final String FOLDER = "# folder ";
  private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{64})  (.+)");

  private Manifest() {}

  static boolean isManifest(String path) {
    return path.equals(NAME) || path.endsWith("/" + NAME);
  }

  /** Path to hash of all files that the lists in a folder name; empty if there is no list. */
  static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    read(folder, "", files);
    return files;
  }

  private static void read(Path folder, String prefix, Map<String, String> files)
      throws IOException {
    Path list = folder.resolve(prefix + NAME);
    if (!Files.isRegularFile(list)) {
      return;
    }
    for (String line : Files.readAllLines(list)) {
      Matcher entry = ENTRY.matcher(line);
      if (entry.matches()) {
        files.put(prefix + entry.group(2), entry.group(1));
      } else if (line.startsWith(FOLDER) && prefix.isEmpty()) {
        read(folder, line.substring(FOLDER.length()) + "/", files);
      }
    }
  }

  static void write(Path folder, SortedMap<String, String> files, Collection<String> folders)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Written by Jirei, which knows its own files by this list. Do not edit.");
    folders.stream().sorted().forEach(path -> lines.add(FOLDER + path));
    files.forEach((path, hash) -> lines.add(hash + "  " + path));
    Files.writeString(folder.resolve(NAME), String.join("\n", lines) + "\n");
  }

  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static String hash(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
