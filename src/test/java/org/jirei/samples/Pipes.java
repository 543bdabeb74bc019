package org.jirei.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that make a reader wait when it opens them. */
public final class Pipes {

  private Pipes() {}

  /** Skips the test where the machine knows no pipes among its files. */
  public static void make(Path file) throws Exception {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo");
    }
    assumeTrue(Files.exists(file));
  }
}
