package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.assembly.StandardSite;
import org.jirei.site.BuildRequest;
import org.jirei.site.BuildResult;
import org.jirei.site.Progress;
import org.jirei.site.SiteBuild;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that were sent before a case got another id. */
@InBrowser
class FormerIdsInBrowserTest {

  @TempDir Path home;

  @Test
  void links_to_a_page_and_to_a_comparison_still_lead_to_the_case() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ota");
    Path file = content.resolve("cases/sendai.md");
    String text = Files.readString(file);
    Files.writeString(
        file, text.replaceFirst("(?m)^status: .*$", "$0\naliases: [sendai_2013, sendai_old]"));
    Path site = home.resolve("site");
    BuildRequest request = StandardSite.request(content, site, null, false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
    try (BrowserContext context = Chromium.shared().context()) {
      Page page = context.newPage();
      page.navigate(site.resolve("cases/sendai_old.html").toUri().toString());
      page.waitForURL("**/cases/sendai.html");

      page.navigate(
          site.resolve("compare.html").toUri() + "?cases=sendai_2013,ota,sendai_old,atlantis");
      page.waitForSelector("#comparison[aria-busy=false] thead th");
      assertTrue(page.url().endsWith("?cases=sendai,ota,atlantis"), page.url());
      assertEquals(
          List.of("sendai.html", "ota.html"),
          page.locator("thead th a").all().stream()
              .map(link -> link.getAttribute("href").replaceFirst("^.*/", ""))
              .toList());
      String notes = page.locator("#notes").textContent();
      assertTrue(notes.contains("見つかりません：atlantis"), notes);
    }
  }
}
