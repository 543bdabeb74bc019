package org.jirei.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every byte of a published site. */
final class SiteFiles {

  private SiteFiles() {}

  /** All files but those of the Lucene index, which differ from build to build. */
  static SortedMap<String, String> of(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(site.relativize(file).toString(), read(file)));
    }
    files.keySet().removeIf(path -> path.startsWith(SharedPaths.SEARCH_INDEX.value()));
    return files;
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
