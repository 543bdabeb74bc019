package org.jirei.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the search page need: the site, from a folder and from a server, and a browser. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SearchSite {

  /** Where readers have the site. */
  enum Host {
    FOLDER,
    SERVER
  }

  Path folder;
  private Chromium chromium;
  private CountingServer server;
  private @Nullable BrowserContext context;

  @BeforeAll
  void build(@TempDir Path temporary) throws Exception {
    folder = temporary;
    chromium = Chromium.open();
    server = CountingServer.of(folder);
    SiteOfContent.in(folder);
  }

  @AfterAll
  void close() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

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
    context = chromium.browser().newContext(options);
    return context.newPage();
  }

  String address(Host host, String path) {
    return host == Host.SERVER ? server.address(path) : folder.toUri() + path;
  }

  /** The search page with parameters such as {@code ?q=…}, once it has settled. */
  SearchPage open(Host host, String parameters) {
    return open(host, parameters, new NewContextOptions().setViewportSize(1280, 900));
  }

  SearchPage open(Host host, String parameters, NewContextOptions options) {
    Page page = window(options);
    page.navigate(address(host, "cases/index.html") + parameters);
    return new SearchPage(page).settled();
  }
}
