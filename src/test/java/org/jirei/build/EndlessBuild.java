package org.jirei.build;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishes two contents in turn into one site, until it is killed; tells of each step. */
final class EndlessBuild {

  private EndlessBuild() {}

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[2]);
    while (true) {
      for (Path content : List.of(Path.of(arguments[0]), Path.of(arguments[1]))) {
        build(content, site, EndlessBuild::tell);
      }
    }
  }

  /** Of how many steps one build tells. */
  static int steps(Path content, Path site) throws Exception {
    AtomicInteger steps = new AtomicInteger();
    build(content, site, steps::incrementAndGet);
    return steps.get();
  }

  private static void build(Path content, Path site, Runnable step) throws Exception {
    Progress progress =
        new Progress() {
          @Override
          public void begin(Phase phase, int steps) {
            step.run();
          }

          @Override
          public void step() {
            step.run();
          }
        };
    SiteBuild.run(new BuildRequest(content, site, null, false, false, false), progress);
    step.run();
  }

  /** One byte. */
  private static synchronized void tell() {
    System.out.write('.');
    System.out.flush();
  }
}
