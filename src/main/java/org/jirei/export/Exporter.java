package org.jirei.export;

import java.util.ArrayList;
import java.util.List;
import org.jirei.pages.OutputFile;
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
  public static List<OutputFile> files(List<SitePlan> plans, @Nullable String baseUrl) {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(new PagePath("robots.txt"), robots(baseUrl)));
    if (baseUrl != null) {
      files.addAll(Sitemap.of(plans, baseUrl));
    }
    return files;
  }

  private static String robots(@Nullable String baseUrl) {
    String rules = "User-agent: *\nAllow: /\n";
    return baseUrl == null ? rules : rules + "\nSitemap: " + baseUrl + Sitemap.PATH + "\n";
  }
}
