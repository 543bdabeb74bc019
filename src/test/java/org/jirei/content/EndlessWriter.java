package org.jirei.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that replaces a file again and again, and tells of each step by a byte. */
final class EndlessWriter {

  /** Its exit code if a file could not be written. */
  static final int FAILED = 7;

  private static final int LENGTH = 1 << 20;

  private EndlessWriter() {}

  /** Text of one repeated character, so that a mixture shows. */
  static String text(char filled) {
    return String.valueOf(filled).repeat(LENGTH);
  }

  /**
   * @param before a command of the shell, such as a limit
   */
  static Process start(Path file, String before) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            "sh",
            "-c",
            before + "\nexec \"$0\" \"$@\"",
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessWriter.class.getName(),
            file.toString())
        .start();
  }

  /** Writes until it is killed. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    try {
      for (int turn = 1; ; turn++) {
        byte[] before = Files.readAllBytes(file);
        byte[] after = text((char) ('0' + turn % 10)).getBytes(UTF_8);
        new SafeFile(file, step -> tell()).replace(before, after);
      }
    } catch (IOException e) {
      System.exit(FAILED);
    }
  }

  private static void tell() {
    System.out.write('.');
    System.out.flush();
  }
}
