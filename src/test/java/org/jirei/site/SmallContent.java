package org.jirei.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A content folder of a few cases, copied from the real one, for tests that build sites. */
public final class SmallContent {

  private SmallContent() {}

  /** Copies site, vocabulary, pages and the named cases. */
  public static Path in(Path folder, String... cases) throws IOException {
    Path content = Path.of("content");
    copyTree(content.resolve("vocabulary"), folder.resolve("vocabulary"));
    copyTree(content.resolve("pages"), folder.resolve("pages"));
    Files.copy(content.resolve("site.yaml"), folder.resolve("site.yaml"));
    Files.createDirectories(folder.resolve("cases"));
    for (String id : cases) {
      copyCase(id, folder);
    }
    return folder;
  }

  static void copyCase(String id, Path folder) throws IOException {
    Path file = Path.of("cases", id + ".md");
    Files.copy(Path.of("content").resolve(file), folder.resolve(file));
  }

  /** Changes words of a case. */
  static void replace(Path folder, String id, String words, String others) throws IOException {
    Path file = folder.resolve("cases").resolve(id + ".md");
    String text = Files.readString(file);
    if (!text.contains(words)) {
      throw new IllegalArgumentException(file + " does not say " + words);
    }
    Files.writeString(file, text.replace(words, others));
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
