package org.jirei.build;

import java.nio.file.Path;
import java.util.List;

/** Publishes two contents in turn into one site, until it is killed. */
final class EndlessBuild {

  private EndlessBuild() {}

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[2]);
    tell();
    while (true) {
      for (Path content : List.of(Path.of(arguments[0]), Path.of(arguments[1]))) {
        SiteBuild.run(new BuildRequest(content, site, null, false, false, false), Progress.NONE);
        tell();
      }
    }
  }

  /** One byte when it begins and one for each site that was published. */
  private static void tell() {
    System.out.write('.');
    System.out.flush();
  }
}
