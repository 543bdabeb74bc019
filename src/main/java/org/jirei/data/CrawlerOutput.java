package org.jirei.data;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SiteFile;
import org.jirei.site.SiteOutput;
import org.jirei.site.SitePlan;
import org.jspecify.annotations.Nullable;

/**
 * What programs read about the site as a whole: robots.txt and, if the site knows its address, the
 * sitemap, the manifests and the search descriptions, which need absolute addresses.
 */
public final class CrawlerOutput implements SiteOutput {

  @Override
  public List<SiteFile> files(SitePlan plan) {
    Site site = plan.library().site();
    String baseUrl = site.baseUrl();
    List<SiteFile> files = new ArrayList<>();
    PagePath robots = new PagePath("robots.txt");
    files.add(SiteFile.of(robots, () -> OutputFile.text(robots, robots(baseUrl))));
    if (baseUrl != null) {
      Sitemap.of(plan, baseUrl).forEach(file -> files.add(SiteFile.of(file)));
      for (LanguagePlan language : plan.languages()) {
        files.add(SiteFile.of(language.manifest(), () -> WebManifest.of(language, site)));
        files.add(
            SiteFile.of(
                language.searchDescription(), () -> SearchDescription.of(language, site, baseUrl)));
      }
    }
    return files;
  }

  private static String robots(@Nullable String baseUrl) {
    String rules = "User-agent: *\nAllow: /\n";
    return baseUrl == null ? rules : rules + "\nSitemap: " + baseUrl + Sitemap.PATH + "\n";
  }
}
