package org.jirei.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import org.jirei.site.Page;
import org.jirei.site.SitePlan;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** The addresses of all pages for search engines, in the format of sitemaps.org (version 0.9). */
final class Sitemap {

  static final PagePath PATH = new PagePath("sitemap.xml");

  /** The most addresses that the protocol allows in one file. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

  /**
   * The namespace in which pages name their translations, as Google documents it for localized
   * versions.
   */
  private static final String LINKS = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

  private record Listed(Page page, LanguagePlan plan) {}

  private Sitemap() {}

  /** One file, or several with an index if the site has more pages than one file may list. */
  static List<OutputFile> of(SitePlan plan, String baseUrl) {
    return of(plan, baseUrl, MOST_ADDRESSES);
  }

  static List<OutputFile> of(SitePlan site, String baseUrl, int most) {
    List<Listed> pages =
        site.languages().stream()
            .flatMap(plan -> plan.pages().stream().map(page -> new Listed(page, plan)))
            .filter(listed -> isFound(listed.page()))
            .toList();
    if (pages.size() <= most) {
      return List.of(OutputFile.text(PATH, addresses(pages, baseUrl)));
    }
    List<OutputFile> files = new ArrayList<>();
    StringBuilder index = new StringBuilder(HEAD + "<sitemapindex" + NAMESPACE + ">\n");
    for (int from = 0; from < pages.size(); from += most) {
      List<Listed> part = pages.subList(from, Math.min(from + most, pages.size()));
      PagePath path = new PagePath("sitemap-" + (files.size() + 1) + ".xml");
      files.add(OutputFile.text(path, addresses(part, baseUrl)));
      index.append("<sitemap><loc>").append(address(path, baseUrl)).append("</loc></sitemap>\n");
    }
    files.addFirst(OutputFile.text(PATH, index.append("</sitemapindex>\n").toString()));
    return files;
  }

  private static String addresses(List<Listed> pages, String baseUrl) {
    StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NAMESPACE + LINKS + ">\n");
    for (Listed listed : pages) {
      Page page = listed.page();
      xml.append("<url><loc>").append(address(page.path(), baseUrl)).append("</loc>");
      LocalDate changed = changed(page);
      if (changed != null) {
        xml.append("<lastmod>").append(changed).append("</lastmod>");
      }
      Map<Language, PagePath> translations = listed.plan().translations(page.path());
      if (translations.size() > 1) {
        translations.forEach(
            (language, path) ->
                xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(language.tag())
                    .append("\" href=\"")
                    .append(address(path, baseUrl))
                    .append("\"/>"));
      }
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  /**
   * Worksheets and former addresses are left out: they repeat a case, whose own page should be
   * found.
   */
  private static boolean isFound(Page page) {
    return switch (page) {
      case Page.NotFound missing -> false;
      case Page.Worksheet worksheet -> false;
      case Page.Moved moved -> false;
      default -> true;
    };
  }

  private static @Nullable LocalDate changed(Page page) {
    return page instanceof Page.OfCase one ? one.caseStudy().provenance().changedOn() : null;
  }

  /** The address of the home page is that of the site itself, as in its canonical link. */
  private static String address(PagePath path, String baseUrl) {
    String whole = path.value().equals("index.html") ? baseUrl : baseUrl + path.href();
    return XmlText.escaped(whole);
  }
}
