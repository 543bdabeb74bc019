package org.jirei.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.pages.OutputFile;
import org.jirei.pages.PagePath;

/**
 * The style sheets of the site. A page needs exactly one to be painted, so each is joined from the
 * files under {@code templates/styles} that its pages use.
 */
enum StyleSheet {
  /** For pages that are read. */
  STYLE("tokens", "base", "layout", "parts", "home", "case", "contrast", "print"),
  /** For pages that are worked with: they search, compare, sort. */
  TOOLS("tokens", "base", "layout", "parts", "search", "contrast", "print");

  private final List<String> parts;

  StyleSheet(String... parts) {
    this.parts = List.of(parts);
  }

  /** {@code style.css}, and so on: layouts name it by the constant's name in small letters. */
  OutputFile file() {
    String text =
        parts.stream()
            .map(part -> Assets.text("styles/" + part + ".css"))
            .collect(Collectors.joining("\n"));
    return OutputFile.text(new PagePath("assets/" + fileName()), text);
  }

  String fileName() {
    return name().toLowerCase(java.util.Locale.ROOT) + ".css";
  }
}
