package org.jirei.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** What tests of the search page need: the site, from a folder and from a server, and a browser. */
abstract class SearchSite extends OpenedSite {

  /** Where readers have the site. */
  enum Host {
    FOLDER,
    SERVER
  }

  private static final Shared<CountingServer> SERVER =
      Shared.of(() -> CountingServer.of(Content.sample().site()));

  private @Nullable BrowserContext context;

  @AfterEach
  void leave() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  /** A page of a fresh browser window; one a test, closed after it. */
  Page window(NewContextOptions options) {
    leave();
    context = chromium.context(options);
    return context.newPage();
  }

  String address(Host host, String path) {
    return host == Host.SERVER ? SERVER.get().address(path) : folder.toUri() + path;
  }

  /** The search page with parameters such as {@code ?q=…}, once it has settled. */
  SearchPage open(Host host, String parameters) {
    return open(host, parameters, new NewContextOptions().setViewportSize(1280, 900));
  }

  SearchPage open(Host host, String parameters, NewContextOptions options) {
    return open(window(options), host, parameters);
  }

  /** The same in a window that is open already, which takes half as long. */
  SearchPage open(Page page, Host host, String parameters) {
    page.navigate(address(host, "cases/index.html") + parameters);
    return new SearchPage(page).settled();
  }

  /** See {@link #open}; time passes in the page when the test says so. */
  SearchPage openWithClock() {
    Page page = window(new NewContextOptions());
    page.clock().install();
    page.navigate(address(Host.FOLDER, "cases/index.html"));
    return new SearchPage(page).settled();
  }
}
