package org.jirei.html;

import java.util.List;
import java.util.Locale;
import org.jirei.publish.PagePath;

/**
 * The style sheets of the site. A page needs exactly one to be painted, so each is joined from the
 * files under {@code templates/styles} that its pages use.
 */
enum StyleSheet {
  /** For pages that are read. */
  STYLE(
      "tokens",
      "base",
      "layout",
      "parts",
      "article",
      "lists",
      "picks",
      "home",
      "contrast",
      "print"),
  /** For the pages of cases. */
  CASE("tokens", "base", "layout", "parts", "case", "contrast", "print", "print-case"),
  /** For a case on one sheet of paper. */
  WORKSHEET("tokens", "base", "layout", "parts", "contrast", "print", "worksheet"),
  /** For pages that are worked with: they search, sort. */
  TOOLS(
      "tokens",
      "base",
      "layout",
      "parts",
      "lists",
      "picks",
      "search",
      "roles",
      "metrics",
      "contrast",
      "print"),
  /** For cases side by side. */
  COMPARE("tokens", "base", "layout", "parts", "compare", "contrast", "print", "print-compare"),
  /** For the form, whose preview looks like the page of a case. */
  FORM("tokens", "base", "layout", "parts", "case", "form", "contrast", "print");

  private final List<String> parts;

  StyleSheet(String... parts) {
    this.parts = List.of(parts);
  }

  /** The files under {@code templates/styles}, without their ending, in their order. */
  List<String> parts() {
    return parts;
  }

  /** {@code style.css}, and so on: layouts name it by the constant's name in small letters. */
  PagePath path() {
    return new PagePath("assets/" + name().toLowerCase(Locale.ROOT) + ".css");
  }
}
