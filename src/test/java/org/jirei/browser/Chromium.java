package org.jirei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.fixtures.Shared;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The machine's Chromium, for tests of pages.
 *
 * <p>Where there is none, tests that ask for it are skipped; with {@code
 * JIREI_BROWSER_TESTS=required} in the environment, or {@code -Djirei.browser.tests=required}, they
 * fail.
 */
public final class Chromium implements AutoCloseable {

  /** Without windows it opens a page three times as fast. */
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  /** A browser answers only one thread, and waits for its pages half of the time. */
  private static final ThreadLocal<Shared<Chromium>> SHARED =
      ThreadLocal.withInitial(() -> Shared.of(Chromium::open));

  /** No test is judged by it: what never comes is given up before the whole class is. */
  private static final int PATIENCE_MILLIS = 5 * 60 * 1000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    // Otherwise Playwright would download its own browsers.
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setTimeout(PATIENCE_MILLIS)
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /**
   * The browser in which a thread of the run opens the pages of all its classes; see {@link #open}.
   */
  public static Chromium shared() {
    return SHARED.get().get();
  }

  /** Opens a browser. Without one, skips the calling test, or fails it if a browser is required. */
  public static Chromium open() {
    Path executable = find();
    if (executable == null) {
      String missing = "no Chromium on the PATH";
      if (isRequired()) {
        throw new AssertionFailedError(missing);
      }
      throw new TestAbortedException(missing);
    }
    return new Chromium(executable);
  }

  /**
   * A new window, as if its reader had never seen the site. Pages move at once unless the options
   * say otherwise: gliding to each place that is clicked costs seconds and many frames.
   *
   * <p>Opening a page in a new window costs twice as much as going there from another page.
   */
  public BrowserContext context(Browser.NewContextOptions options) {
    if (options.reducedMotion == null) {
      options.setReducedMotion(ReducedMotion.REDUCE);
    }
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  /** See {@link #context(Browser.NewContextOptions)}. */
  public BrowserContext context() {
    return context(new Browser.NewContextOptions());
  }

  @Override
  public void close() {
    try {
      browser.close();
    } finally {
      playwright.close();
    }
  }

  private static boolean isRequired() {
    return "required".equals(System.getenv("JIREI_BROWSER_TESTS"))
        || "required".equals(System.getProperty("jirei.browser.tests"));
  }

  private static @Nullable Path find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(path.split(File.pathSeparator, -1))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
