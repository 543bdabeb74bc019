package org.jirei.browser;

import java.nio.file.Path;
import org.jirei.fixtures.Content;

/** The published sample site in a folder, and a browser to open it with. */
@InBrowser
abstract class OpenedSite {

  final Chromium chromium = Chromium.shared();
  final Path folder = Content.sample().site();
}
