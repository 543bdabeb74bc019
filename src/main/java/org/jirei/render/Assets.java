package org.jirei.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.pages.OutputFile;
import org.jirei.pages.PagePath;

/** The files of the theme that are the same for every page. */
final class Assets {

  /** These go to the site unchanged. */
  private static final List<String> NAMES = List.of("icon.svg", "site.js", "search.js");

  private Assets() {}

  static List<OutputFile> all() {
    return Stream.concat(
            Arrays.stream(StyleSheet.values()).map(StyleSheet::file),
            NAMES.stream()
                .map(
                    name ->
                        new OutputFile(new PagePath("assets/" + name), bytes("assets/" + name))))
        .toList();
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
