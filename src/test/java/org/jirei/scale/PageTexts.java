package org.jirei.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.text.Normaliser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a reader sees of each case on its published page, normalised, by id. Both searches are asked
 * for these words and judged by them.
 */
record PageTexts(SortedMap<String, String> byId) {

  /** The element of a case page that contains the case. */
  static final String ROOT = "article.case";

  /**
   * Parts of it that are not the words of its author: other cases, headings that stand on every
   * page, how to cite the page, what is not known.
   */
  static final List<String> APART =
      List.of(
          "nav",
          ".related",
          ".collection",
          ".absent",
          ".not-stated",
          "[aria-labelledby=source]",
          "h2",
          "dt",
          "caption",
          "thead",
          ".remark",
          ".label");

  /** Reads the case pages of a published site. */
  static PageTexts of(Path site) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path page : casePages(site)) {
      Element article = Jsoup.parse(page).selectFirst(ROOT);
      article.select(String.join(",", APART)).remove();
      String name = page.getFileName().toString();
      texts.put(name.replaceFirst("\\.html$", ""), Normaliser.normalise(article.text()));
    }
    return new PageTexts(texts);
  }

  /** The pages of cases; lists of cases lie beside them. */
  static List<Path> casePages(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve("cases"))) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("index"))
          .filter(file -> file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /**
   * The cases whose page has every word of the query, letter by letter: numbers and Latin words
   * whole (it is not in with, 2名 not in 12名), others also as a part of a longer word.
   */
  List<String> having(String query) {
    return byId.keySet().stream().filter(id -> has(id, query)).toList();
  }

  boolean has(String id, String query) {
    String text = byId.getOrDefault(id, "");
    return Stream.of(Normaliser.normalise(query).strip().split("\\s+"))
        .allMatch(word -> stands(word, text));
  }

  private static boolean stands(String word, String text) {
    String before = word.matches("[0-9].*") ? "(?<![0-9])" : "(?<![a-z])";
    String after = word.matches(".*[0-9]") ? "(?![0-9])" : "(?![a-z])";
    boolean bounded = word.matches("[0-9a-z].*|.*[0-9a-z]");
    return text.contains(word)
        && (!bounded || Pattern.compile(before + Pattern.quote(word) + after).matcher(text).find());
  }
}
