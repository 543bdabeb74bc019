package org.jirei.publish;

import java.nio.file.Path;

/** Begins to publish and goes no further, until it is killed. */
final class StagingHolder {

  private StagingHolder() {}

  public static void main(String[] arguments) throws Exception {
    try (Staging staging = Publisher.stage(Path.of(arguments[0]), Path.of(arguments[1]), false)) {
      staging.brokenLinks();
      System.out.write('.');
      System.out.flush();
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
