package org.jirei.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataPageTest {

  private final PublishedData data = PublishedData.ofSample();

  private Document page(String path) {
    byte[] html = Objects.requireNonNull(data.files().get(path), path);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8), "https://site/" + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/index.html", "en/data/index.html"})
  void it_offers_every_file_of_data_once(String path) {
    List<String> offered = page(path).select("a[download]").eachAttr("abs:href");
    Set<String> made = new TreeSet<>();
    data.files().keySet().stream()
        .filter(file -> file.startsWith("data/") && !file.endsWith(".html"))
        .forEach(file -> made.add("https://site/" + file));
    assertEquals(made, new TreeSet<>(offered));
    assertEquals(made.size(), offered.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/index.html", "en/data/index.html"})
  void it_maps_every_field_of_the_model_and_defines_every_column(String path) {
    Document page = page(path);
    List<String> fields = page.select("[aria-labelledby=gif] tbody th").eachText();
    assertEquals(Arrays.stream(GifField.values()).map(GifField::field).toList(), fields);
    List<String> names = page.select("[aria-labelledby=dictionary] tbody th").eachText();
    assertTrue(names.containsAll(List.of("case_id", "period_start", "value")), names.toString());
    for (String id : page.select("a[href^=#]").eachAttr("href")) {
      assertEquals(1, page.select("[id=" + id.substring(1) + "]").size(), id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/index.html", "en/data/index.html"})
  void it_leads_to_the_feeds(String path) {
    List<String> links = page(path).select("#download ~ .formats a").eachAttr("href");
    assertTrue(links.stream().anyMatch(link -> link.endsWith("feed.xml")), links.toString());
    assertTrue(links.stream().anyMatch(link -> link.endsWith("feed.json")), links.toString());
  }
}
