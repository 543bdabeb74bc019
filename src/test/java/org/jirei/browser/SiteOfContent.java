package org.jirei.browser;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import org.jirei.build.BuildRequest;
import org.jirei.build.BuildResult;
import org.jirei.build.Progress;
import org.jirei.build.SiteBuild;

/** The site that the content of this repository makes, its search included. */
final class SiteOfContent {

  private SiteOfContent() {}

  static void in(Path folder) throws Exception {
    BuildRequest request = new BuildRequest(Path.of("content"), folder, null, false, false, false);
    assertInstanceOf(BuildResult.Published.class, SiteBuild.run(request, Progress.NONE));
  }
}
