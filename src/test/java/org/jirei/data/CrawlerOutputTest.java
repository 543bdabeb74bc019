package org.jirei.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jirei.model.Article;
import org.jirei.model.Library;
import org.jirei.model.Provenance;
import org.jirei.model.RichText;
import org.jirei.publish.OutputFile;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jirei.site.Page;
import org.jirei.site.SiteFile;
import org.jirei.site.SitePlan;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CrawlerOutputTest {

  private static final String BASE = "https://example.org/jirei/";

  @Test
  void without_an_address_of_the_site_there_is_no_sitemap() throws IOException {
    List<OutputFile> files = files(null);
    assertEquals(1, files.size());
    assertEquals("robots.txt", files.getFirst().path().value());
    assertEquals("User-agent: *\nAllow: /\n", text(files.getFirst()));
  }

  @Test
  void the_manifest_stands_beside_the_home_page_and_names_only_what_lies_below_it()
      throws IOException {
    OutputFile file =
        files(BASE).stream()
            .filter(f -> f.path().equals(plan().own().manifest()))
            .findFirst()
            .orElseThrow();
    assertEquals("manifest.webmanifest", file.path().value());
    assertEquals(
        "{\"name\":\"連携事例集\",\"short_name\":\"連携事例集\",\"lang\":\"ja\","
            + "\"start_url\":\"index.html\",\"scope\":\"./\",\"display\":\"browser\","
            + "\"background_color\":\"#ffffff\","
            + "\"icons\":[{\"src\":\"assets/icon.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]}",
        text(file));
  }

  @Test
  void browsers_are_told_how_to_search_the_site_in_each_language() throws Exception {
    OutputFile file =
        files(BASE).stream()
            .filter(f -> f.path().equals(plan().own().searchDescription()))
            .findFirst()
            .orElseThrow();
    Document read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.bytes()));
    Element url = (Element) read.getElementsByTagName("Url").item(0);
    assertEquals(BASE + "cases/index.html?q={searchTerms}", url.getAttribute("template"));
    assertEquals("連携事例集", read.getElementsByTagName("ShortName").item(0).getTextContent());
  }

  @Test
  void robots_are_told_where_the_sitemap_is() throws IOException {
    List<OutputFile> files = files(BASE);
    assertTrue(text(files.getFirst()).endsWith("\nSitemap: " + BASE + "sitemap.xml\n"));
  }

  @Test
  void the_sitemap_lists_every_page_but_pages_to_fill_in_and_the_one_for_missing_addresses()
      throws Exception {
    SitePlan plan = plan();
    List<String> addresses = addresses(Sitemap.of(plan, BASE).getFirst());
    assertEquals(listed(plan), addresses.size());
    assertTrue(addresses.contains(BASE), "home page");
    assertTrue(addresses.contains(BASE + "cases/sendai.html"));
    assertFalse(addresses.contains(BASE + "404.html"));
    assertFalse(addresses.contains(BASE + "sheets/sendai.html"));
  }

  @Test
  void a_case_says_when_its_author_last_changed_it() {
    SampleCase c = new SampleCase("sendai");
    LocalDate published = LocalDate.of(2026, 1, 2);
    c.provenance = new Provenance("資料", null, "利用条件", published, LocalDate.of(2026, 3, 4), null);
    String sitemap = text(Sitemap.of(SitePlan.of(SampleLibrary.of(c.build())), BASE).getFirst());
    assertTrue(sitemap.contains("sendai.html</loc><lastmod>2026-03-04</lastmod>"), () -> sitemap);
  }

  @Test
  void addresses_are_encoded_for_the_web_and_for_xml() throws Exception {
    Library library = SampleLibrary.of();
    Article article = new Article("案内 & 連絡", Language.JA, "案内", RichText.EMPTY, List.of());
    Library other =
        new Library(
            library.site(), library.vocabulary(), library.areas(), List.of(), List.of(article));
    List<String> addresses = addresses(Sitemap.of(SitePlan.of(other), BASE).getFirst());
    assertTrue(
        addresses.contains(BASE + "%E6%A1%88%E5%86%85%20&%20%E9%80%A3%E7%B5%A1.html"),
        addresses::toString);
  }

  @Test
  void more_pages_than_a_sitemap_may_list_are_split_under_an_index() throws Exception {
    SitePlan plan = plan();
    List<OutputFile> files = Sitemap.of(plan, BASE, 4);
    assertEquals(Sitemap.PATH, files.getFirst().path());
    int listed = 0;
    for (OutputFile part : files.subList(1, files.size())) {
      listed += addresses(part).size();
    }
    assertEquals(listed(plan), listed);
    List<String> parts = addresses(files.getFirst());
    assertEquals(files.size() - 1, parts.size());
    assertEquals(BASE + "sitemap-1.xml", parts.getFirst());
  }

  private static int listed(SitePlan plan) {
    return (int)
        plan.pages()
            .filter(page -> !(page instanceof Page.NotFound || page instanceof Page.Worksheet))
            .count();
  }

  private static SitePlan plan() {
    return SitePlan.of(SampleLibrary.of(new SampleCase("sendai").build()));
  }

  private static String text(OutputFile file) {
    return new String(file.bytes(), UTF_8);
  }

  private static List<String> addresses(OutputFile file) throws Exception {
    NodeList places =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(file.bytes()))
            .getElementsByTagName("loc");
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < places.getLength(); i++) {
      addresses.add(places.item(i).getTextContent());
    }
    return addresses;
  }

  private static List<OutputFile> files(@Nullable String baseUrl) throws IOException {
    Library library = SampleLibrary.of(baseUrl, List.of(new SampleCase("sendai").build()));
    List<OutputFile> made = new ArrayList<>();
    for (SiteFile file : new CrawlerOutput().files(SitePlan.of(library))) {
      made.add(file.maker().make());
    }
    return made;
  }
}
