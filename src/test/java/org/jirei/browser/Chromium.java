package org.jirei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    // Playwright would load browsers of its own.
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Opens it; skips the calling test where there is none, or fails it where one is required. */
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

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static boolean isRequired() {
    return "required".equals(System.getenv("JIREI_BROWSER_TESTS"))
        || "required".equals(System.getProperty("jirei.browser.tests"));
  }

  private static @Nullable Path find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
