package org.jirei.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One call of the program and what came of it. */
record Run(int code, String out, String err) {

  /** Runs where the locale is English. */
  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Jirei.run(arguments, Console.of(out, err), Locale.ENGLISH);
    return new Run(code, text(out), text(err));
  }

  /** Runs at a terminal, where a person types these lines and then leaves. */
  static Run answering(String lines, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Jirei.run(arguments, Console.of(out, err, lines), Locale.ENGLISH);
    return new Run(code, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
