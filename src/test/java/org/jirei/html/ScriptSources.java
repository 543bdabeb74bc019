package org.jirei.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The modules of the scripts as they lie in the repository, joined as a build joins them. */
public final class ScriptSources {

  /** Where everything that belongs to the scripts of the pages lies. */
  public static final Path FOLDER = Path.of("templates");

  private static final String ENTRY = "assets/entry.js";

  private ScriptSources() {}

  /** A module of a test, which imports as if it lay in {@code templates/assets}. */
  public static String joined(Path entry) {
    return ScriptBundle.of(ENTRY, name -> text(name.equals(ENTRY) ? entry : FOLDER.resolve(name)));
  }

  /**
   * A script as it is published.
   *
   * @param name such as {@code search.js}
   */
  public static String published(String name) {
    return ScriptBundle.of("assets/" + name, module -> text(FOLDER.resolve(module)));
  }

  /** The same with all that only its authors need. */
  static String asWritten(String name) {
    return ScriptBundle.joined("assets/" + name, module -> text(FOLDER.resolve(module)));
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
