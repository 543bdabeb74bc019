package org.jirei.export;

import java.util.ArrayList;
import java.util.List;
import org.jirei.pages.OutputFile;
import org.jirei.pages.Page;
import org.jirei.pages.PagePath;
import org.jirei.pages.SitePlan;
import org.jspecify.annotations.Nullable;

/** Writes what machines read of the site. */
public final class Exporter {

  private Exporter() {}

  /**
   * @param baseUrl where the site will live, ending in a slash; null where it is not known, and
   *     then there is no sitemap, because its addresses must be absolute
   */
  public static List<OutputFile> files(SitePlan plan, @Nullable String baseUrl) {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(new PagePath("robots.txt"), robots(baseUrl)));
    if (baseUrl != null) {
      files.add(OutputFile.text(new PagePath("sitemap.xml"), sitemap(plan, baseUrl)));
    }
    return files;
  }

  private static String robots(@Nullable String baseUrl) {
    String rules = "User-agent: *\nAllow: /\n";
    return baseUrl == null ? rules : rules + "\nSitemap: " + baseUrl + "sitemap.xml\n";
  }

  /** By the sitemap protocol 0.9; without dates, which would make the bytes depend on the clock. */
  private static String sitemap(SitePlan plan, String baseUrl) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Page page : plan.pages()) {
      if (page instanceof Page.NotFound) {
        continue;
      }
      String address = page instanceof Page.Home ? baseUrl : baseUrl + page.path().value();
      xml.append("<url><loc>").append(escape(address)).append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
