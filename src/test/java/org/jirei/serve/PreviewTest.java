package org.jirei.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jirei.assembly.StandardSite;
import org.jirei.site.LiveSite;
import org.jirei.site.SmallContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class PreviewTest {

  @TempDir Path home;
  private Path content = Path.of("");

  @BeforeEach
  void fill() throws Exception {
    content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
  }

  @Test
  void pages_and_what_they_load_are_served_with_their_types() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      assertEquals("text/html; charset=utf-8", type(reader.get("")));
      assertTrue(reader.get("").body().contains("<h1"));
      assertTrue(reader.get("cases/").body().contains("sendai.html"));
      assertEquals("text/css; charset=utf-8", type(reader.get("assets/case.css")));
      assertEquals("text/javascript; charset=utf-8", type(reader.get("search/shards/meta.js")));
      assertEquals("image/svg+xml", type(reader.get("assets/icon.svg")));
      assertEquals(200, reader.get("cases/sendai.html?from=list").statusCode());
    }
  }

  @Test
  void an_address_that_leads_nowhere_shows_the_page_for_that() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      HttpResponse<String> missing = reader.get("cases/deep/nowhere.html");
      assertEquals(404, missing.statusCode());
      Document page = Jsoup.parse(missing.body(), reader.address().toString());
      String style = page.select("link[rel=stylesheet]").eachAttr("abs:href").getFirst();
      assertEquals(200, reader.get(style).statusCode());
    }
  }

  @Test
  void nothing_outside_of_the_site_is_served() throws Exception {
    Path secret = Files.writeString(home.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(content.resolve("link.html"), secret);
    Files.createSymbolicLink(content.resolve("cases/link.html"), secret);
    try (Browsing reader = new Browsing(content, null)) {
      for (String path :
          List.of(
              "/../secret.txt",
              "/cases/../../secret.txt",
              "/%2e%2e/secret.txt",
              "/..%2fsecret.txt",
              "/cases/..%5c..%5csecret.txt",
              "/%252e%252e/secret.txt",
              "/....//secret.txt",
              "//etc/passwd",
              "/etc/passwd",
              "/site.yaml",
              "/cases/sendai.md",
              "/link.html",
              "/cases/link.html",
              "/~jirei/../site.yaml",
              "/~jirei/messages_ja.properties",
              "/~jirei/%2e%2e/build/LiveSite.class",
              "/search/lucene/segments_1",
              "/%00",
              "/cases/sendai.html%00.txt",
              "/%ff%fe")) {
        String answer = reader.raw("GET " + path + " HTTP/1.1", reader.host());
        assertTrue(answer.matches("HTTP/1.1 40[04] .*"), path + " → " + answer);
      }
      assertEquals(List.of(), List.copyOf(reader.failures));
    }
  }

  @Test
  void a_request_that_names_another_host_is_refused() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      int port = reader.address().getPort();
      for (String host :
          List.of("evil.example", "evil.example:" + port, "127.0.0.1", "127.0.0.1:1", "")) {
        String answer = reader.raw("GET / HTTP/1.1", "Host: " + host);
        assertTrue(answer.startsWith("HTTP/1.1 421 "), host + " → " + answer);
      }
      assertTrue(reader.raw("GET / HTTP/1.1").startsWith("HTTP/1.1 421 "));
      assertTrue(reader.raw("GET / HTTP/1.1", "Host: LOCALHOST:" + port).contains(" 200 "));
    }
  }

  @Test
  void only_reading_is_allowed() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
        assertTrue(
            reader.raw(method + " / HTTP/1.1", reader.host(), "Content-Length: 0").contains("405"),
            method);
      }
      HttpResponse<String> head = reader.ask("cases/sendai.html", "HEAD");
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
      assertNotEquals("0", head.headers().firstValue("Content-Length").orElse("0"));
    }
  }

  @Test
  void no_other_page_may_read_what_is_not_published() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      HttpResponse<String> script = reader.get("compare/titles.js");
      assertEquals(
          "same-origin",
          script.headers().firstValue("Cross-Origin-Resource-Policy").orElse("none"));
      assertFalse(script.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    }
  }

  @Test
  void drafts_are_shown_and_marked() throws Exception {
    replace("sendai", "status: published", "status: draft");
    try (Browsing reader = new Browsing(content, null)) {
      assertTrue(reader.get("cases/sendai.html").body().contains("下書き：この事例は"));
      Document list = Jsoup.parse(reader.get("cases/index.html").body());
      assertEquals(
          "下書き", list.select("[data-case-id=sendai] .chip-state").text(), () -> list.text());
      assertEquals("", list.select("[data-case-id=ogaki] .chip-state").text());
      assertTrue(reader.get("en/cases/sendai.html").body().contains("Draft:"));
    }
  }

  @Test
  void an_edit_is_seen_and_told_to_open_pages() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      String before = state(reader.get("cases/sendai.html").body());
      replace("sendai", "仙台市", "杜の都仙台市");
      String page = reader.until("cases/sendai.html", "杜の都仙台市");
      assertNotEquals(before, state(page));
      assertTrue(
          reader.updates.stream()
              .anyMatch(u -> u.changed().toString().endsWith("cases/sendai.md]")));
    }
  }

  @Test
  void problems_are_told_on_the_page_in_its_language_with_their_place_and_line() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      String good = reader.get("cases/sendai.html").body();
      assertFalse(good.contains("jirei-errors"));
      replace("sendai", "kind: good-practice", "kind: good<practice");
      Document page = Jsoup.parse(reader.until("cases/sendai.html", "jirei-errors"));
      assertEquals("ja", page.select(".jirei-problems").attr("lang"));
      assertTrue(
          page.select("#jirei-errors .jirei-place").text().matches(".*cases/sendai.md:\\d+:7"));
      assertEquals("good<practice", page.select("#jirei-errors mark").text());
      assertTrue(page.select("#jirei-errors .jirei-help").text().contains("good-practice"));
      assertTrue(page.select("#jirei-errors").hasAttr("open"));
      // The last good version is still shown.
      assertEquals(Jsoup.parse(good).select("main").html(), page.select("main").html());
      Document english = Jsoup.parse(reader.get("en/index.html").body());
      assertEquals("en", english.select(".jirei-problems").attr("lang"));
      assertTrue(english.select("#jirei-errors summary").text().contains("Errors: 1"));
      replace("sendai", "kind: good<practice", "kind: good-practice");
      reader.untilGone("cases/sendai.html", "jirei-errors");
    }
  }

  @Test
  void content_without_any_good_page_is_a_page_of_its_problems() throws Exception {
    Path site = content.resolve("site.yaml");
    String good = Files.readString(site);
    Files.writeString(site, "title: [");
    try (Browsing reader = new Browsing(content, null)) {
      HttpResponse<String> page = reader.get("cases/sendai.html");
      assertEquals(503, page.statusCode());
      assertTrue(page.body().contains("site.yaml:1:"));
      Files.writeString(site, good);
      reader.until("cases/sendai.html", "仙台市");
    }
  }

  @Test
  void a_draft_that_was_never_good_has_a_page_of_its_errors() throws Exception {
    Path draft = content.resolve("cases/ogaki.md");
    String good = Files.readString(draft);
    Files.writeString(draft, good.replaceFirst("(?m)^licence: .*$", "licence: # 記入してください"));
    try (Browsing reader = new Browsing(content, null)) {
      for (String path : List.of("cases/ogaki.html", "en/cases/ogaki.html")) {
        HttpResponse<String> page = reader.get(path);
        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("licence"), page.body());
        assertFalse(page.body().contains("最後に正しかった"), page.body());
      }
      Files.writeString(draft, good);
      reader.until("cases/ogaki.html", "大垣市");
    }
  }

  @Test
  void a_case_shows_its_own_warnings_and_notes_and_the_front_page_all_warnings() throws Exception {
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file);
    try (Browsing reader = new Browsing(content, null)) {
      assertTrue(reader.get("cases/sendai.html").body().contains("id=\"jirei-notes\""));
      assertFalse(reader.get("index.html").body().contains("sendai.md:"));
      Files.writeString(file, text + "\n<blink>一</blink>\n");
      reader.until("cases/sendai.html", "id=\"jirei-warnings\"");
      assertFalse(reader.get("cases/ogaki.html").body().contains("sendai.md:"));
      assertTrue(reader.get("index.html").body().contains("sendai.md:"));
    }
  }

  @Test
  void odd_ways_to_save_are_seen_and_do_no_harm() throws Exception {
    try (Browsing reader = new Browsing(content, null)) {
      Path file = content.resolve("cases/sendai.md");
      String text = Files.readString(file);
      // By way of another file, as vim and many others do.
      Path other = Files.writeString(content.resolve("cases/.sendai.md.swp"), "b0VIM");
      Path written = Files.writeString(content.resolve("cases/4913"), text + "\n一。\n");
      Files.move(file, content.resolve("cases/sendai.md~"));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(other);
      reader.until("cases/sendai.html", "一。");
      // Emptied, then filled.
      Files.write(file, new byte[0]);
      Files.writeString(file, text + "\n二。\n");
      reader.until("cases/sendai.html", "二。");
      // Gone, then back.
      Files.delete(file);
      reader.until("cases/sendai.html", "ページが見つかりません");
      Files.writeString(file, text + "\n三。\n");
      reader.until("cases/sendai.html", "三。");
      // The whole folder.
      Path away = Files.move(content, home.resolve("away"));
      reader.until("cases/sendai.html", "jirei-errors");
      Files.move(away, content);
      reader.untilGone("cases/sendai.html", "jirei-errors");
      assertEquals(List.of(), List.copyOf(reader.failures));
    }
  }

  @Test
  void templates_and_styles_of_ones_own_are_followed() throws Exception {
    Path theme = Files.createDirectories(home.resolve("theme"));
    try (Browsing reader = new Browsing(content, theme)) {
      Files.createDirectories(theme.resolve("styles"));
      Files.writeString(theme.resolve("styles/own.css"), "h1 { color: teal; }");
      reader.until("assets/case.css", "color:teal");
      String template = Files.readString(Path.of("templates/missing.jte"));
      Files.writeString(theme.resolve("missing.jte"), template.replace("<h1>", "<h1 class=\"x\">"));
      reader.until("404.html", "<h1 class=\"x\">");
      Files.writeString(theme.resolve("missing.jte"), template + "@if(");
      String page = reader.until("404.html", "jirei-errors");
      assertTrue(page.contains("missing.jte:"), page);
      assertTrue(page.contains("<h1 class=\"x\">"), page);
    }
  }

  @Test
  void a_template_that_fails_on_a_page_is_told_where_changes_are() throws Exception {
    Path theme = Files.createDirectories(home.resolve("theme"));
    String template = Files.readString(Path.of("templates/missing.jte"));
    Files.writeString(theme.resolve("missing.jte"), template + "${((String) null).length()}");
    try (Browsing reader = new Browsing(content, theme)) {
      assertTrue(reader.updates.stream().noneMatch(LiveSite.Update::hasErrors));
      reader.get("404.html");
      reader.get("404.html");
      assertEquals(1, reader.updates.stream().filter(LiveSite.Update::hasErrors).count());
    }
  }

  @Test
  void a_port_that_is_taken_is_left_to_its_owner() throws Exception {
    try (Browsing first = new Browsing(content, null);
        Preview second =
            Preview.start(
                content, StandardSite.outputs(content, null), first.address().getPort(), first)) {
      assertNotEquals(first.address(), second.address());
    }
  }

  private static String state(String page) {
    return Jsoup.parse(page).select("script[data-state]").attr("data-state");
  }

  private static String type(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode());
    return answer.headers().firstValue("Content-Type").orElse("none");
  }

  private void replace(String id, String words, String others) throws Exception {
    Path file = content.resolve("cases/" + id + ".md");
    String text = Files.readString(file);
    assertTrue(text.contains(words), words);
    Files.writeString(file, text.replace(words, others));
  }
}
