package org.jirei.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.language.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertEquals(messages("ja").keySet(), messages("en").keySet());
  }

  @Test
  void both_languages_fill_in_the_same_places() throws IOException {
    Map<String, String> english = messages("en");
    messages("ja")
        .forEach((key, ja) -> assertEquals(places(ja), places(english.getOrDefault(key, "")), key));
  }

  @Test
  void japanese_words_of_the_interface_hold_no_english() throws IOException {
    assertEquals(List.of(), messages("ja").values().stream().filter(LATIN.asPredicate()).toList());
  }

  @Test
  void a_page_of_japanese_content_shows_latin_words_only_where_they_are_marked_as_english() {
    RenderedSite site = RenderedSite.of(FullCase.build());
    for (String path : site.pages()) {
      Document page = site.page(path);
      page.select("[lang=en], .dead-url").remove();
      assertEquals(
          List.of(),
          LATIN.matcher(page.body().text()).results().map(MatchResult::group).toList(),
          path);
    }
  }

  @Test
  void an_unknown_key_is_an_error() {
    assertThrows(IllegalArgumentException.class, () -> Words.of(Language.JA).get("no.such.words"));
  }

  private static TreeSet<String> places(String words) {
    return PLACE
        .matcher(Objects.requireNonNull(words))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> messages(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                WordsTest.class.getResourceAsStream("messages_" + language + ".properties")),
            UTF_8)) {
      properties.load(in);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, words) -> messages.put((String) key, (String) words));
    return messages;
  }
}
