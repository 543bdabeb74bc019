package org.jirei.search;

import java.io.IOException;
import org.jirei.fixtures.Content;
import org.junit.jupiter.api.Tag;

/** With a thousand cases, whose postings lie in chunks. */
@Tag("scale")
class BrowserParityAtScaleTest extends BrowserParity {

  BrowserParityAtScaleTest() throws IOException {
    super(Content.thousand());
  }
}
