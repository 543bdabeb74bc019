package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.assembly.StandardSite;
import org.jirei.fixtures.Trials;
import org.jirei.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jirei check} passes, {@code jirei build} publishes. */
@Tag("broad")
class CheckedIsPublishedTest {

  /** How many cases are published together; a build costs more than a case. */
  private static final int TOGETHER = 150;

  @TempDir Path home;

  @Test
  @Tag("scale")
  void cases_that_a_check_passes_are_published() throws Exception {
    Random random = Trials.random("checked is published");
    int wanted = Trials.count(200, 2000);
    for (int passed = 0, round = 0; passed < wanted; round++) {
      Path content = SmallContent.in(home.resolve("content" + round), "sendai");
      for (int i = 0; i < TOGETHER; i++) {
        new MutatedCase(random, "m" + i).write(content);
      }
      removeWhatHasErrors(content);
      passed += publish(content, home.resolve("site" + round)) - 1;
    }
  }

  private static void removeWhatHasErrors(Path content) throws IOException {
    List<Problem> errors = errors(content);
    while (!errors.isEmpty()) {
      Set<String> files = errors.stream().map(e -> e.at().file()).collect(Collectors.toSet());
      for (String file : files) {
        assertTrue(file.endsWith("/index.md"), () -> "not a mutated case: " + file);
        delete(Path.of(file).resolveSibling(""));
      }
      errors = errors(content);
    }
  }

  private static List<Problem> errors(Path content) throws IOException {
    return SiteBuild.check(
            content, StandardSite.outputs(content, null), false, false, CheckScope.ALL)
        .stream()
        .filter(Problem::isError)
        .toList();
  }

  private static int publish(Path content, Path site) throws Exception {
    BuildResult result =
        SiteBuild.run(
            StandardSite.request(content, site, null, false, false, false), Progress.NONE);
    return assertInstanceOf(BuildResult.Published.class, result, result::toString).cases();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void every_place_on_a_page_can_be_linked_to_in_any_spelling() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    publish(content, home.resolve("before"));
    StringBuilder links = new StringBuilder();
    for (String id : ids("cases/ogaki.html")) {
      String code = java.net.URLEncoder.encode(id, StandardCharsets.UTF_8);
      links.append("[a](ogaki.md#").append(id).append(") [b](ogaki.html#").append(code);
      links
          .append(") [c](ogaki.md#")
          .append(code.toLowerCase(Locale.ROOT))
          .append(") [d](<ogaki.md#");
      links.append(Normalizer.normalize(id, Normalizer.Form.NFD)).append(">)\n");
    }
    Path file = content.resolve("cases/sendai.md");
    Files.writeString(file, Files.readString(file) + "\n" + links);
    assertEquals(List.of(), errors(content));
    assertEquals(2, publish(content, home.resolve("site")));
    Element page = Jsoup.parse(home.resolve("site/cases/sendai.html").toFile()).body();
    assertTrue(page.select("a[href^=ogaki.html#]").size() >= ids("cases/ogaki.html").size());
  }

  @Test
  void the_words_of_a_heading_lead_to_it() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    Path target = content.resolve("cases/ogaki.md");
    Files.writeString(
        target,
        Files.readString(target)
            + "\n## 成果\n\n増えた。\n\n### <ruby>梼原<rt>ゆすはら</rt></ruby>の`A-1`\n\n始めた。\n");
    Files.writeString(
        content.resolve("pages/more.md"),
        "---\ntitle: 続き\n---\n\n## Next steps\n\n[自分](#next&steps)と[市](cases/ogaki.md?a=1&b=2#成果)\n"
            .replace("cases/", "../cases/"));
    Path file = content.resolve("cases/sendai.md");
    String links =
        "[a](ogaki.md#成果) [b](ogaki.md#%E6%88%90%E6%9E%9C) [c](ogaki.html#梼原のＡ－１)"
            + " [d](ogaki.md#役割分担) [e](#目的・課題) [f](../pages/more.md#NEXT-STEPS)\n";
    Files.writeString(file, Files.readString(file) + "\n## 目的･課題\n\n" + links);
    assertEquals(List.of(), errors(content));
    publish(content, home.resolve("before"));
    assertLead("cases/sendai.html", "a", "b", "c", "d", "e", "f");
    assertLead("more.html", "自分", "市");
  }

  private void assertLead(String page, String... links) throws IOException {
    Element body = Jsoup.parse(home.resolve("before").resolve(page).toFile()).body();
    for (String words : links) {
      String href =
          body.select("main a[href]").stream()
              .filter(link -> link.ownText().equals(words))
              .findFirst()
              .orElseThrow()
              .attr("href");
      Path there = Path.of(page).resolveSibling(href.replaceAll("[?#].*", "")).normalize();
      String target = href.startsWith("#") ? page : there.toString();
      String id =
          java.net.URLDecoder.decode(href.substring(href.indexOf('#') + 1), StandardCharsets.UTF_8);
      assertTrue(ids(target.replace('\\', '/')).contains(id), words + ": " + href);
    }
  }

  private Set<String> ids(String page) throws IOException {
    return new TreeSet<>(
        Jsoup.parse(home.resolve("before").resolve(page).toFile()).select("[id]").eachAttr("id"));
  }

  @Test
  void images_whose_names_mean_something_in_an_address_are_shown() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    List<String> names = List.of("b#2.svg", "b?c.svg", "b%20c.svg", "b c.svg", "図'1\".svg");
    Path folder = Files.createDirectories(content.resolve("pages/pictures"));
    StringBuilder page = new StringBuilder("---\ntitle: 図\n---\n\n次の図です。\n\n");
    for (String name : names) {
      Files.writeString(
          folder.resolve(name), "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
      page.append("![図](<pictures/").append(name).append(">)\n");
    }
    Files.writeString(content.resolve("pages/figures.md"), page);
    assertEquals(List.of(), errors(content));
    publish(content, home.resolve("site"));
    for (String name : names) {
      assertTrue(Files.exists(home.resolve("site/pictures").resolve(name)), name);
    }
    assertEquals(
        names.size(),
        Jsoup.parse(home.resolve("site/figures.html").toFile()).select("article img").size());
  }
}
