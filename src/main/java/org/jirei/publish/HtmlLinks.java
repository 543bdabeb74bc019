package org.jirei.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links and anchors of a page, found in one pass over its tags.
 *
 * <p>Thousands of pages are scanned while they are written; a parser that builds a tree of each
 * would take longer than rendering it. The pages are Jirei's own, so their tags are well-formed; a
 * test compares this with a real parser.
 *
 * @param links values of {@code href}, {@code src} and similar attributes, as a browser reads them
 * @param anchors every {@code id}, and {@code name} of {@code <a>}
 */
record HtmlLinks(List<String> links, Set<String> anchors) {

  private static final Set<String> LINKING =
      Set.of("href", "src", "poster", "action", "data", "xlink:href");
  private static final Set<String> RAW_TEXT = Set.of("script", "style", "textarea", "title");
  private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|\\w+);");

  static HtmlLinks of(String html) {
    Scan scan = new Scan(html);
    scan.run();
    return new HtmlLinks(scan.links, scan.anchors);
  }

  /** The pass itself: a position in the text, and what has been found so far. */
  private static final class Scan {
    final String html;
    final List<String> links = new ArrayList<>();
    final Set<String> anchors = new HashSet<>();
    int at;

    Scan(String html) {
      this.html = html;
    }

    void run() {
      while ((at = html.indexOf('<', at)) >= 0) {
        if (html.startsWith("<!--", at)) {
          skipPast("-->");
        } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
          at++;
          tag();
        } else {
          at++;
        }
      }
    }

    private void tag() {
      String name = word();
      while (nextAttribute()) {
        String attribute = word();
        skipBlanks();
        if (peek() != '=') {
          continue;
        }
        at++;
        skipBlanks();
        found(name, attribute, value());
      }
      if (RAW_TEXT.contains(name)) {
        skipPast("</" + name);
      }
    }

    /** Moves to the next attribute's name; false past the end of the tag. */
    private boolean nextAttribute() {
      while (at < html.length()) {
        char c = html.charAt(at);
        if (c == '>') {
          at++;
          return false;
        }
        if (c != '/' && !isBlank(c)) {
          return true;
        }
        at++;
      }
      return false;
    }

    private String word() {
      int start = at++;
      while (at < html.length() && !isBlank(peek()) && "=>/".indexOf(peek()) < 0) {
        at++;
      }
      return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String value() {
      char quote = peek();
      int end;
      if (quote == '"' || quote == '\'') {
        int start = at + 1;
        end = html.indexOf(quote, start);
        end = end < 0 ? html.length() : end;
        at = Math.min(end + 1, html.length());
        return html.substring(start, end);
      }
      int start = at;
      while (at < html.length() && !isBlank(peek()) && peek() != '>') {
        at++;
      }
      return html.substring(start, at);
    }

    private void found(String tag, String attribute, String value) {
      if (attribute.equals("id") || (attribute.equals("name") && tag.equals("a"))) {
        anchors.add(plain(value));
      } else if (LINKING.contains(attribute)) {
        links.add(plain(value).strip());
      } else if (attribute.equals("srcset")) {
        for (String candidate : plain(value).split(",", -1)) {
          links.add(candidate.strip().split("\\s", 2)[0]);
        }
      }
    }

    private char peek() {
      return at < html.length() ? html.charAt(at) : '>';
    }

    private void skipBlanks() {
      while (at < html.length() && isBlank(html.charAt(at))) {
        at++;
      }
    }

    private void skipPast(String end) {
      int found = html.indexOf(end, at);
      at = found < 0 ? html.length() : found + end.length();
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
  }

  private static String plain(String value) {
    return value.indexOf('&') < 0
        ? value
        : ENTITY.matcher(value).replaceAll(e -> Matcher.quoteReplacement(character(e.group(1))));
  }

  private static String character(String entity) {
    if (entity.startsWith("#")) {
      boolean hex = Character.toLowerCase(entity.charAt(1)) == 'x';
      return Character.toString(
          hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1)));
    }
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + entity + ";";
    };
  }
}
