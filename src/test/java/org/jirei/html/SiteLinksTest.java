package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jirei.samples.SampleCase;
import org.jirei.samples.SampleLibrary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("broad")
class SiteLinksTest {

  private static final URI ROOT = URI.create("file:/site/");

  @Test
  void every_relative_link_of_every_page_leads_to_a_file_and_an_anchor() throws IOException {
    assertEquals(List.of(), broken(RenderedSite.ofContent()));
    assertEquals(List.of(), broken(RenderedSite.ofFullCase()));
  }

  @Test
  void every_page_can_be_reached_from_the_front_page() throws IOException {
    RenderedSite site = RenderedSite.ofContent();
    Set<String> reached = new HashSet<>(Set.of("index.html", "404.html"));
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.removeLast();
      for (Element link : site.page(path).select("a[href]")) {
        URI target = resolve(path, link.attr("href"));
        String file = ROOT.relativize(withoutState(target)).toString();
        if (file.endsWith(".html") && reached.add(file)) {
          open.add(file);
        }
      }
    }
    assertEquals(new HashSet<>(site.pages()), reached);
  }

  @Test
  void no_page_asks_another_host_for_anything_nor_runs_or_styles_inline() throws IOException {
    RenderedSite site = RenderedSite.ofContent();
    for (String path : site.pages()) {
      Document page = site.page(path);
      // JSON-LD is data, which no browser runs.
      page.select("script[type=application/ld+json]").remove();
      assertEquals(
          0, page.select("script:not([src]), style, [style], iframe, object").size(), path);
      assertEquals(
          0, page.select("[src*=//], link[rel=stylesheet][href*=//], [onclick]").size(), path);
    }
  }

  @Test
  void no_link_leads_to_a_folder_or_to_the_root_of_the_server() throws IOException {
    RenderedSite site = RenderedSite.ofContent();
    for (String path : site.pages()) {
      for (Element link : site.page(path).select("a[href], form[action]")) {
        String href = link.attr(link.hasAttr("href") ? "href" : "action");
        assertTrue(!href.startsWith("/") && !href.endsWith("/") || href.contains("://"), href);
      }
    }
  }

  @Test
  void where_the_site_knows_its_address_the_missing_page_works_at_any_depth() {
    String base = "https://example.org/jirei/";
    RenderedSite site =
        RenderedSite.of(SampleLibrary.of(base, List.of(new SampleCase("sendai").build())));
    Document missing = site.page("404.html");
    for (Element link : missing.select("a[href], link[href]")) {
      String href = link.attr("href");
      assertTrue(href.startsWith(base) || href.startsWith("#"), href);
    }
    assertEquals(0, missing.select("link[rel=canonical]").size());
    assertEquals(
        base + "cases/sendai.html",
        site.page("cases/sendai.html").select("link[rel=canonical]").attr("href"));
  }

  private static List<String> broken(RenderedSite site) {
    List<String> broken = new ArrayList<>();
    for (String path : site.pages()) {
      for (Element link :
          site.page(path).select("a[href], link[href], img[src], script[src], form[action]")) {
        String href =
            link.hasAttr("href") ? link.attr("href") : link.attr("src") + link.attr("action");
        URI target = resolve(path, href);
        if (!"file".equals(target.getScheme())) {
          continue;
        }
        String file = ROOT.relativize(withoutState(target)).getPath();
        boolean there =
            site.files().containsKey(file)
                && (target.getFragment() == null
                    || site.page(file).getElementById(target.getFragment()) != null);
        if (!there) {
          broken.add(path + " -> " + href);
        }
      }
    }
    return broken;
  }

  private static URI resolve(String page, String href) {
    return href.startsWith("#") ? URI.create(ROOT + page + href) : ROOT.resolve(page).resolve(href);
  }

  /** The file itself, whatever anchor of it or state of the search is linked. */
  private static URI withoutState(URI uri) {
    return URI.create(uri.toString().replaceFirst("[?#].*", ""));
  }
}
