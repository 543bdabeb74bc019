package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Writes what machines read of the site. */
public final class Exporter {

  private Exporter() {}

  /**
   * @param site where it does not know its address, there is no sitemap, because addresses in one
   *     must be absolute, and no manifest
   */
  public static List<OutputFile> files(List<SitePlan> plans, Site site) {
    String baseUrl = site.baseUrl();
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(new PagePath("robots.txt"), robots(baseUrl)));
    if (baseUrl != null) {
      files.addAll(Sitemap.of(plans, baseUrl));
      plans.forEach(plan -> files.add(WebManifest.of(plan, site)));
    }
    return files;
  }

  private static String robots(@Nullable String baseUrl) {
    String rules = "User-agent: *\nAllow: /\n";
    return baseUrl == null ? rules : rules + "\nSitemap: " + baseUrl + Sitemap.PATH + "\n";
  }
}
