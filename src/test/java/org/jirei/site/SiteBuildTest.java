package org.jirei.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jirei.assembly.StandardSite;
import org.jirei.search.CaseSearcher;
import org.jirei.search.SearchRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("broad")
class SiteBuildTest {

  @TempDir Path home;

  @Test
  void the_cases_become_pages_and_an_index() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    BuildResult.Published done = published(content, "site");
    assertEquals(2, done.cases());
    assertTrue(Files.exists(done.home()));
    assertTrue(Files.exists(home.resolve("site/cases/sendai.html")));
    try (CaseSearcher searcher = open("site")) {
      assertEquals(2, searcher.search(SearchRequest.of("", 10)).total());
    }
  }

  @Test
  void content_with_errors_leaves_the_old_site_as_it_was() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    published(content, "site");
    Map<String, String> before = SiteFiles.of(home.resolve("site"));
    SmallContent.replace(content, "sendai", "kind: good-practice", "kind: goodpractice");
    BuildResult result = build(content, "site");
    assertInstanceOf(BuildResult.Stopped.class, result);
    assertFalse(result.problems().isEmpty());
    assertEquals(before, SiteFiles.of(home.resolve("site")));
  }

  @Test
  void a_draft_is_nowhere_in_the_site_unless_asked_for() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "minato");
    SmallContent.replace(content, "minato", "status: published", "status: draft");
    BuildRequest request = request(content, "site", "https://example.org/jirei/", false);
    SiteBuild.run(request, Progress.NONE);
    SiteFiles.of(home.resolve("site"))
        .forEach(
            (path, text) -> {
              assertFalse(path.contains("minato"), path);
              // The name of a field has these letters too, and some names of places.
              String own = text.replaceAll("(?i)denominator|[a-z]+minato", "");
              assertFalse(own.contains("minato"), path);
            });
    try (CaseSearcher searcher = open("site")) {
      assertEquals(1, searcher.search(SearchRequest.of("", 10)).total());
    }
    SiteBuild.run(request(content, "site", null, true), Progress.NONE);
    assertTrue(Files.exists(home.resolve("site/cases/minato.html")));
  }

  @Test
  void a_build_over_an_older_site_equals_one_from_scratch() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    published(content, "site");
    Files.delete(content.resolve("cases/ogaki.md"));
    SmallContent.copyCase("minato", content);
    published(content, "site");
    published(content, "fresh");
    assertEquals(SiteFiles.of(home.resolve("fresh")), SiteFiles.of(home.resolve("site")));
  }

  @Test
  void a_sitemap_needs_the_address_of_the_site() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    SiteBuild.run(request(content, "site", "https://example.org/jirei/", false), Progress.NONE);
    String sitemap = Files.readString(home.resolve("site/sitemap.xml"));
    assertTrue(sitemap.contains("https://example.org/jirei/cases/sendai.html"), sitemap);
  }

  private BuildResult.Published published(Path content, String site) throws Exception {
    BuildResult result = build(content, site);
    return assertInstanceOf(BuildResult.Published.class, result, () -> "" + result.problems());
  }

  private BuildResult build(Path content, String site) throws Exception {
    return SiteBuild.run(request(content, site, null, false), Progress.NONE);
  }

  private BuildRequest request(
      Path content, String site, @org.jspecify.annotations.Nullable String url, boolean drafts) {
    return StandardSite.request(content, home.resolve(site), url, drafts, false, false);
  }

  private CaseSearcher open(String site) throws Exception {
    CaseSearcher searcher =
        CaseSearcher.open(home.resolve(site).resolve(SharedPaths.SEARCH_INDEX.value()));
    assertNotNull(searcher);
    return searcher;
  }
}
