package org.jirei.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jirei.pages.OutputFile;
import org.jirei.pages.PagePath;

/** The files of the theme that go to the site unchanged. */
final class Assets {

  private static final List<String> NAMES =
      List.of("style.css", "icon.svg", "site.js", "search.js");

  private Assets() {}

  static List<OutputFile> all() {
    return NAMES.stream().map(Assets::read).toList();
  }

  private static OutputFile read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("resource assets/" + name + " is missing");
      }
      return new OutputFile(new PagePath("assets/" + name), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
