package org.jirei.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.samples.SampleLibrary;
import org.jirei.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiteWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  private static final Path FILES = Path.of("src/main/resources/org/jirei/html");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("messages_"))
          .map(name -> name.substring("messages_".length(), name.lastIndexOf('.')))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_has_the_same_keys(String language) throws IOException {
    assertEquals(messages("ja").keySet(), messages(language).keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_language_fills_in_the_same_places(String language) throws IOException {
    Map<String, String> other = messages(language);
    messages("ja")
        .forEach((key, ja) -> assertEquals(places(ja), places(other.getOrDefault(key, "")), key));
  }

  /** The tag is one of those that ISO 639-2 leaves to private use. */
  @Test
  void a_further_language_takes_one_file_of_words() throws Exception {
    Path known =
        Path.of(
            Objects.requireNonNull(SiteWords.class.getResource("messages_en.properties")).toURI());
    Path added = known.resolveSibling("messages_qaa.properties");
    Files.writeString(
        added,
        Files.readString(known)
            .replace("nav.home=Home", "nav.home=Kaia")
            .replace("language.name=English", "language.name=Qaa"));
    try {
      Language language = Objects.requireNonNull(Language.ofPages("qaa"));
      RenderedSite site =
          RenderedSite.of(SampleLibrary.in(List.of(Language.JA, language), FullCase.build()));
      Document page = site.page("qaa/cases/full.html");
      assertEquals("qaa", page.select("html").attr("lang"));
      assertEquals("Kaia", page.expectFirst(".trail a").text());
      assertEquals("Qaa", site.page("index.html").select(".languages a").text());
    } finally {
      Files.delete(added);
    }
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
      // The fields of the form and their examples are of the schema, its sentences of the check.
      page.select("[lang=en], .dead-url, #case-form, #sentences").remove();
      assertEquals(
          List.of(),
          LATIN.matcher(page.body().text()).results().map(MatchResult::group).toList(),
          path);
    }
  }

  @Test
  void an_unknown_key_is_an_error() {
    assertThrows(
        IllegalArgumentException.class, () -> SiteWords.of(Language.JA).get("no.such.words"));
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
                SiteWordsTest.class.getResourceAsStream("messages_" + language + ".properties")),
            UTF_8)) {
      properties.load(in);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.forEach((key, words) -> messages.put((String) key, (String) words));
    return messages;
  }
}
