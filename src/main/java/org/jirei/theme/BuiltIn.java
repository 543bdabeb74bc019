package org.jirei.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the built-in theme: the folder {@code templates}. */
final class BuiltIn {

  private static final String FOLDER = "builtin";

  private static final SortedSet<String> NAMES = list();

  private BuiltIn() {}

  /** Every file of the theme by its path in the folder: {@code parts/roles.jte}. */
  static SortedSet<String> names() {
    return NAMES;
  }

  /** The content of a file; null if there is no such file. */
  static byte @Nullable [] bytes(String name) {
    if (!NAMES.contains(name)) {
      return null;
    }
    try (InputStream in = BuiltIn.class.getResourceAsStream(FOLDER + "/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> list() {
    String inside = BuiltIn.class.getPackageName().replace('.', '/') + "/" + FOLDER;
    try {
      Path home = home(BuiltIn.class);
      if (Files.isDirectory(home)) {
        return list(home.resolve(inside));
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return list(jar.getPath(inside));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      SortedSet<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      return Collections.unmodifiableSortedSet(names);
    }
  }

  /** The jar or the folder of classes that contains a type. */
  static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
