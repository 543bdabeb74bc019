package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jirei.assembly.StandardSite;
import org.jirei.serve.Preview;
import org.jirei.serve.PreviewListener;
import org.jirei.site.LiveSite;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class PreviewInBrowserTest {

  private static final PreviewListener NOBODY =
      new PreviewListener() {
        @Override
        public void updated(LiveSite.Update update) {}

        @Override
        public void failed(Throwable failure) {
          throw new AssertionError(failure);
        }
      };

  /** What rounding to whole pixels may move. */
  private static final double ROUNDING = 2;

  @TempDir Path home;

  @Test
  void an_open_page_follows_an_edit_and_stays_where_its_reader_is() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai", "ogaki");
    Path file = content.resolve("cases/ogaki.md");
    String good = Files.readString(file);
    try (Preview preview = Preview.start(content, StandardSite.outputs(content, null), 0, NOBODY);
        BrowserContext context = Chromium.shared().context()) {
      Page page = context.newPage();
      List<String> complaints = new CopyOnWriteArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
      page.navigate(preview.address() + "cases/ogaki.html");
      page.evaluate("document.getElementById('metrics').scrollIntoView({behavior: 'instant'})");
      page.evaluate("scrollBy({top: 120, behavior: 'instant'})");
      double before = top(page);

      // Text above the reader grows by some lines.
      Files.writeString(file, good.replaceFirst("(?m)^title: .*$", "title: " + "長い題名".repeat(40)));
      page.waitForSelector("h1:has-text('長い題名')");
      page.waitForLoadState();
      assertEquals(before, top(page), ROUNDING);

      Files.writeString(file, good.replaceFirst("(?m)^kind: .*$", "kind: nothing"));
      page.waitForSelector("#jirei-errors");
      page.waitForLoadState();
      assertTrue(page.textContent("#jirei-errors mark").contains("nothing"));
      assertEquals(before, top(page), ROUNDING);

      Files.writeString(file, good);
      page.waitForSelector("h1:not(:has-text('長い題名'))");
      page.waitForLoadState();
      assertEquals(before, top(page), ROUNDING);

      page.navigate(preview.address() + "cases/sendai.html");
      page.goBack();
      page.waitForFunction("() => scrollY > 0");
      assertEquals(before, top(page), ROUNDING);
      assertEquals(List.of(), complaints);
    }
  }

  private static double top(Page page) {
    Object top = page.evaluate("document.getElementById('metrics').getBoundingClientRect().top");
    return ((Number) top).doubleValue();
  }
}
