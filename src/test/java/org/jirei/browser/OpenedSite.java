package org.jirei.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The published site in a folder, and a browser to open it with; once for all tests of a class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OpenedSite {

  Path folder;
  Chromium chromium;

  @BeforeAll
  void open(@TempDir Path temporary) throws Exception {
    folder = temporary;
    chromium = Chromium.open();
    SiteOfContent.in(folder);
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }
}
