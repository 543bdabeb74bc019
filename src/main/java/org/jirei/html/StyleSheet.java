package org.jirei.html;

import java.util.List;
import java.util.Locale;
import org.jirei.publish.PagePath;

/**
 * The style sheets of the site. A page loads exactly one, so each is joined from the files under
 * {@code templates/styles} that its pages use.
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
  CASE("tokens", "base", "layout", "parts", "case", "series", "contrast", "print", "print-case"),
  /** For worksheets. */
  WORKSHEET("tokens", "base", "layout", "parts", "contrast", "print", "worksheet"),
  /** For pages that are tools: search and tables. */
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
  /** For the comparison. */
  COMPARE("tokens", "base", "layout", "parts", "compare", "contrast", "print", "print-compare"),
  /** For the page that offers the data. */
  DATA("tokens", "base", "layout", "parts", "article", "data", "contrast", "print"),
  /** For the form, whose preview looks like the page of a case. */
  FORM("tokens", "base", "layout", "parts", "case", "series", "form", "contrast", "print");

  private final List<String> parts;

  StyleSheet(String... parts) {
    this.parts = List.of(parts);
  }

  /** The files under {@code templates/styles}, in their order and without extension. */
  List<String> parts() {
    return parts;
  }

  /** Its path: the name of the constant in lower case, as in {@code style.css}. */
  PagePath path() {
    return new PagePath("assets/" + name().toLowerCase(Locale.ROOT) + ".css");
  }
}
