package org.jirei.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scanner of links and anchors against a real parser, on every page of the real site. */
class ParserAgreementTest {

  private static final List<String> LINKING =
      List.of("href", "src", "poster", "action", "data", "xlink:href");

  @TempDir Path home;

  @Test
  void the_scanner_finds_what_a_parser_finds() throws Exception {
    Path site = home.resolve("site");
    SiteBuild.run(
        StandardSite.request(Path.of("content"), site, null, true, false, false), Progress.NONE);
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).toList();
    }
    assertFalse(pages.isEmpty());
    for (Path page : pages) {
      compare(page);
    }
  }

  private static void compare(Path page) throws IOException {
    String html = Files.readString(page);
    HtmlLinks scanned = HtmlLinks.of(html);
    Document parsed = Jsoup.parse(html);
    Set<String> links =
        parsed.getAllElements().stream()
            .flatMap(
                element ->
                    LINKING.stream()
                        .filter(element::hasAttr)
                        .map(name -> element.attr(name).strip()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> anchors =
        parsed.getAllElements().stream()
            .flatMap(
                element ->
                    element.normalName().toLowerCase(Locale.ROOT).equals("a")
                        ? Stream.of(element.id(), element.attr("name"))
                        : Stream.of(element.id()))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(links, new TreeSet<>(scanned.links()), page.toString());
    assertEquals(anchors, new TreeSet<>(scanned.anchors()), page.toString());
  }
}
