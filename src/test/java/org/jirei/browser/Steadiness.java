package org.jirei.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** How much of a page moves by itself while its reader looks at it (cumulative layout shift). */
final class Steadiness {

  private Steadiness() {}

  /** For all pages that will be opened in the window. */
  static void watch(BrowserContext context) {
    context.addInitScript(
        """
        globalThis.shifts = [];
        globalThis.observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        """);
  }

  /** What moved until now, once all that was to come is there and painted. */
  static double moved(Page page) {
    settle(page);
    Object moved =
        page.evaluate(
            "[...shifts, ...observer.takeRecords()].reduce((sum, shift) => sum + shift.value, 0)");
    return ((Number) moved).doubleValue();
  }

  /** Waits until the page has loaded, has received its data and has been painted. */
  static void settle(Page page) {
    page.waitForLoadState();
    page.waitForFunction("() => !document.querySelector('[aria-busy=true]')");
    page.evaluate(
        """
        async () => {
          await document.fonts.ready;
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }
        """);
  }
}
