package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

  private static final Path WORDS = Path.of("src/test/resources/org/jirei/html/words.js");

  /** Formats and programs have no Japanese names; neither have files, tables and columns. */
  private static final String NAMES =
      "UTF-8|ISO|CR LF|KB|MB|_printed|own_terms_|true|false|Atom|JSON Feed|Excel|CSV on the Web|CSV|NDJSON|JSON"
          + "|Frictionless Data Package|DCAT|GIF|BibTeX|RIS|CSL|Python|pandas";

  private static final Pattern PLACE_OR_NAME = Pattern.compile("\\{[^}]*}|" + NAMES);
  private static final Pattern LATIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]+");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  @Test
  void japanese_words_of_pages_hold_no_english() {
    Messages messages = Messages.of(Language.JA, "site");
    assertEquals(
        List.of(),
        messages.keys().stream()
            .filter(
                key ->
                    LATIN
                        .matcher(PLACE_OR_NAME.matcher(messages.pattern(key)).replaceAll(""))
                        .find())
            .toList());
  }

  @Test
  void a_page_of_japanese_content_shows_latin_words_only_where_they_are_marked_as_english() {
    RenderedSite site = RenderedSite.of(FullCase.build());
    Pattern expected = Pattern.compile(NAMES + "|PDF、|" + named(site));
    for (String path : site.pages()) {
      Document page = site.page(path);
      // The fields of the form and their examples are of the schema, its sentences of the check.
      page.select(
              "[lang=en], .dead-url, .current a[href^=http], #case-form, #sentences, code, [download]")
          .remove();
      assertEquals(
          List.of(),
          LATIN
              .matcher(expected.matcher(page.body().text()).replaceAll(""))
              .results()
              .map(MatchResult::group)
              .toList(),
          path);
    }
  }

  /** The names in the data, which the page about it defines. */
  private static String named(RenderedSite site) {
    return site.page("data/index.html").select("code, [download]").stream()
        .flatMap(code -> LATIN_NAME.matcher(code.text()).results())
        .map(MatchResult::group)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(name -> "\\b" + name + "\\b")
        .collect(Collectors.joining("|"));
  }

  @Test
  void the_scripts_of_pages_put_values_into_words_as_the_program_does() throws IOException {
    Messages messages = Messages.of(Language.EN, "site");
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.run("words.js", ScriptSources.joined(WORDS));
      for (String key : List.of("list.count", "metrics.shown", "search.near", "form.title")) {
        for (int first : List.of(0, 1, 2)) {
          List<Object> values = List.of(first, "二");
          assertEquals(
              messages.get(key, values.toArray()),
              engine.call("fill", messages.pattern(key), values).asString());
        }
      }
    }
  }
}
