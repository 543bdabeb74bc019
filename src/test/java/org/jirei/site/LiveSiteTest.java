package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jirei.assembly.StandardSite;
import org.jirei.fixtures.Trials;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class LiveSiteTest {

  private static final String ADDRESS = "http://127.0.0.1:8017/";

  @TempDir Path home;
  private Path content = Path.of("");

  @BeforeEach
  void fill() throws Exception {
    content = SmallContent.in(home.resolve("content"), "sendai", "ogaki", "minato", "mie");
  }

  @Test
  void its_files_are_those_of_a_build() throws Exception {
    SmallContent.replace(content, "minato", "status: published", "status: draft");
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    assertSame(live);
  }

  @Tag("scale")
  @Test
  void after_many_edits_its_files_are_those_of_a_build() throws Exception {
    RandomEdits edits = new RandomEdits(content, Trials.random("live edits").nextLong());
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    for (int i = 1; i <= Trials.count(60, 1000); i++) {
      edits.next();
      live.update();
      // Pages that are open in a browser.
      live.file("index.html");
      if (i % 10 == 0) {
        live.file("cases/sendai.html");
      }
      if (i % Trials.count(30, 200) == 0) {
        edits.fix();
        live.update();
        assertSame(live);
      }
    }
  }

  @Test
  void a_field_that_the_site_declares_meanwhile_is_on_all_pages() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    Path site = content.resolve("site.yaml");
    String declared =
        """
        fields:
          - id: season
            label: {ja: 季節, en: Season}
            type: term
            facet: true
            terms: [{id: spring, label: {ja: 春, en: Spring}}]
        """;
    Files.writeString(site, Files.readString(site) + declared);
    SmallContent.replace(content, "sendai", "\nlicence:", "\nseason: spring\nlicence:");
    live.update();
    assertTrue(page(live, "cases/sendai.html").contains("field-season/spring.html"));
    assertSame(live);
  }

  @Test
  void an_edit_reads_one_file() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    SmallContent.replace(content, "sendai", "仙台市", "杜の都仙台市");
    assertEquals(Set.of(shown("cases/sendai.md")), live.update().changed());
    assertTrue(page(live, "cases/sendai.html").contains("杜の都仙台市"));
    assertEquals(Set.of(), live.update().changed());
  }

  @Test
  void a_case_with_errors_stands_as_it_last_was_good_while_others_go_on() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    String good = page(live, "cases/sendai.html");
    SmallContent.replace(content, "sendai", "kind: good-practice", "kind: goodpractice");
    SmallContent.replace(content, "ogaki", "大垣市", "水の都大垣市");
    assertTrue(live.update().hasErrors());
    assertEquals(main(good), main(page(live, "cases/sendai.html")));
    assertTrue(page(live, "cases/ogaki.html").contains("水の都大垣市"));
    SmallContent.replace(content, "sendai", "kind: goodpractice", "kind: good-practice");
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  @Test
  void a_case_that_never_was_good_is_left_out() throws Exception {
    SmallContent.replace(content, "sendai", "kind: good-practice", "kind: goodpractice");
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    assertTrue(live.update().hasErrors());
    assertNull(live.file("cases/sendai.html").bytes());
    assertNotNull(live.file("cases/ogaki.html").bytes());
  }

  @Test
  void with_a_broken_vocabulary_the_last_good_one_stands_while_cases_go_on() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    String good = page(live, "cases/sendai.html");
    Path measures = content.resolve("vocabulary/measures.yaml");
    byte[] before = Files.readAllBytes(measures);
    Files.writeString(measures, "- id: [");
    SmallContent.replace(content, "ogaki", "大垣市", "水の都大垣市");
    LiveSite.Update update = live.update();
    assertEquals(
        Set.of(shown("vocabulary/measures.yaml")),
        update.problems().stream()
            .filter(Problem::isError)
            .map(problem -> problem.at().file())
            .collect(Collectors.toSet()));
    assertEquals(main(good), main(page(live, "cases/sendai.html")));
    assertTrue(page(live, "cases/ogaki.html").contains("水の都大垣市"));
    Files.write(measures, before);
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  @Test
  void with_a_broken_site_file_the_last_good_one_stands_while_cases_go_on() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    Files.writeString(content.resolve("site.yaml"), "title: [");
    SmallContent.replace(content, "ogaki", "大垣市", "水の都大垣市");
    assertTrue(live.update().hasErrors());
    assertTrue(page(live, "cases/ogaki.html").contains("水の都大垣市"));
  }

  @Test
  void cases_that_a_new_vocabulary_does_not_know_are_left_out_while_the_rest_goes_on()
      throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    Path groups = content.resolve("vocabulary/target-groups.yaml");
    byte[] before = Files.readAllBytes(groups);
    Files.writeString(
        groups,
        Files.readString(groups).replaceAll("(?m)^(- id|  broader): in_need$", "$1: needy"));
    SmallContent.replace(content, "mie", "三重県", "美しい三重県");
    LiveSite.Update update = live.update();
    assertTrue(update.hasErrors());
    assertNull(live.file("cases/ogaki.html").bytes());
    assertTrue(update.problems().stream().anyMatch(p -> p.at().file().endsWith("ogaki.md")));
    assertTrue(page(live, "cases/mie.html").contains("美しい三重県"));
    Files.write(groups, before);
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  @Test
  void a_vocabulary_that_knows_no_case_leaves_a_site_without_cases() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    Path measures = content.resolve("vocabulary/measures.yaml");
    byte[] before = Files.readAllBytes(measures);
    Files.writeString(
        measures, "- {id: other, ja: 他, en: Other, definition: {ja: 他のこと, en: Others}}\n");
    assertTrue(live.update().hasErrors());
    assertNull(live.file("cases/sendai.html").bytes());
    for (String path : live.paths()) {
      assertNotNull(live.file(path).bytes(), path);
    }
    Files.write(measures, before);
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  @Test
  void a_case_with_errors_holds_up_no_edit_of_the_vocabulary() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    SmallContent.replace(content, "sendai", "kind: good-practice", "kind: goodpractice");
    live.update();
    Path groups = content.resolve("vocabulary/target-groups.yaml");
    Files.writeString(groups, Files.readString(groups).replaceFirst("(?m)^( *ja: .*)$", "$1（新）"));
    SmallContent.replace(content, "ogaki", "大垣市", "水の都大垣市");
    Files.writeString(
        content.resolve("cases/nnew.md"),
        Files.readString(content.resolve("cases/mie.md"))
            .replaceFirst("(?m)^id: .*$", "id: nnew")
            .replaceFirst("(?m)^(title: .*)$", "$1の二"));
    assertTrue(live.update().hasErrors());
    assertTrue(page(live, "cases/ogaki.html").contains("水の都大垣市"));
    assertTrue(page(live, "cases/nnew.html").contains("の二"));
    assertTrue(page(live, "cases/sendai.html").contains("仙台市"));
    assertTrue(page(live, "cases/index.html").contains("（新）"));
    SmallContent.replace(content, "sendai", "kind: goodpractice", "kind: good-practice");
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  @Test
  void words_of_the_vocabulary_and_of_the_site_change_on_every_page() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site).replaceFirst("ja: ", "ja: 試しの"));
    live.update();
    assertTrue(page(live, "cases/ogaki.html").contains("試しの"));
    assertSame(live);
  }

  @Test
  void a_template_that_fails_leaves_the_page_as_it_last_was() throws Exception {
    Path theme = Files.createDirectories(home.resolve("theme"));
    LiveSite live = StandardSite.live(content, theme, ADDRESS);
    live.update();
    String good = page(live, "404.html");
    Path template = theme.resolve("missing.jte");
    String text = Files.readString(Path.of("templates/missing.jte"));
    Files.writeString(
        template, text + "${String.valueOf(1 / (context.path().value().length() - 8))}");
    live.update();
    LiveSite.Served served = live.file("404.html");
    assertEquals(good, new String(bytes(served), StandardCharsets.UTF_8));
    assertEquals(ProblemKind.TEMPLATE_FAILED, served.problems().getLast().kind());
    assertTrue(served.failsAnew());
    assertFalse(live.file("404.html").failsAnew());
    // It counts until it is fixed, wherever one looks.
    assertEquals(ProblemKind.TEMPLATE_FAILED, live.update().problems().getLast().kind());
    assertEquals(ProblemKind.TEMPLATE_FAILED, live.file("index.html").problems().getLast().kind());
    Files.writeString(template, text.replace("<h1>", "<h1 id=\"own\">"));
    LiveSite.Update fixed = live.update();
    assertEquals(Set.of(theme.toString().replace('\\', '/') + "/missing.jte"), fixed.changed());
    assertFalse(fixed.hasErrors());
    assertTrue(page(live, "404.html").contains("id=\"own\""));
  }

  @Test
  void a_theme_folder_that_goes_leaves_its_look_while_content_goes_on() throws Exception {
    Path theme = Files.createDirectories(home.resolve("theme"));
    Files.createDirectories(theme.resolve("styles"));
    Files.writeString(theme.resolve("styles/own.css"), "h1 { color: teal; }");
    LiveSite live = StandardSite.live(content, theme, ADDRESS);
    live.update();
    Path away = Files.move(theme, home.resolve("away"));
    SmallContent.replace(content, "ogaki", "大垣市", "水の都大垣市");
    LiveSite.Update gone = live.update();
    assertEquals(
        List.of(theme.toString().replace('\\', '/')),
        gone.problems().stream().filter(Problem::isError).map(p -> p.at().toString()).toList());
    assertTrue(page(live, "cases/ogaki.html").contains("水の都大垣市"));
    assertTrue(page(live, "assets/case.css").contains("color:teal"));
    Files.move(away, theme);
    assertFalse(live.update().hasErrors());
  }

  @Test
  void an_image_that_is_gone_is_no_file_of_the_site() throws Exception {
    Path folder = Files.createDirectories(content.resolve("cases/ogaki"));
    Files.move(content.resolve("cases/ogaki.md"), folder.resolve("index.md"));
    Path image =
        Files.writeString(folder.resolve("p.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    String text = Files.readString(folder.resolve("index.md"));
    String images = "\nimages:\n  - {file: p.svg, alt: 図, licence: CC BY 4.0}\n---\n";
    Files.writeString(folder.resolve("index.md"), text.replaceFirst("\n---\n", images));
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    assertNotNull(live.file("cases/ogaki/p.svg").bytes());
    Files.delete(image);
    assertTrue(live.update().hasErrors());
    assertTrue(page(live, "cases/ogaki.html").contains("p.svg"));
    assertNull(live.file("cases/ogaki/p.svg").bytes());
  }

  @Test
  void a_folder_that_goes_and_comes_back_does_no_harm() throws Exception {
    LiveSite live = StandardSite.live(content, null, ADDRESS);
    live.update();
    String good = page(live, "index.html");
    Path away = Files.move(content, home.resolve("away"));
    assertTrue(live.update().hasErrors());
    assertEquals(good, page(live, "index.html"));
    Files.move(away, content);
    assertFalse(live.update().hasErrors());
    assertSame(live);
  }

  private void assertSame(LiveSite live) throws Exception {
    Path site = home.resolve("site");
    BuildRequest request = StandardSite.request(content, site, ADDRESS, true, false, false);
    BuildResult result = SiteBuild.run(request, Progress.NONE);
    assertInstanceOf(
        BuildResult.Published.class,
        result,
        () -> result.problems().stream().filter(p -> p.isError()).limit(3).toList().toString());
    SortedMap<String, String> built = SiteFiles.of(site);
    built.keySet().removeIf(path -> path.endsWith(".jirei-manifest"));
    SortedMap<String, String> served = new TreeMap<>();
    for (String path : live.paths()) {
      served.put(path, new String(bytes(live.file(path)), StandardCharsets.ISO_8859_1));
    }
    assertEquals(built.keySet(), served.keySet());
    for (Map.Entry<String, String> file : built.entrySet()) {
      assertEquals(file.getValue(), served.get(file.getKey()), file.getKey());
    }
  }

  private static String page(LiveSite live, String path) throws Exception {
    return new String(bytes(live.file(path)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(LiveSite.Served served) {
    byte @Nullable [] bytes = served.bytes();
    assertNotNull(bytes);
    return bytes;
  }

  /** The article of a page: its neighbours may have other words. */
  private static String main(String html) {
    return html.substring(html.indexOf("<h1"), html.indexOf("related"));
  }

  private String shown(String file) {
    return content.toString().replace('\\', '/') + "/" + file;
  }
}
