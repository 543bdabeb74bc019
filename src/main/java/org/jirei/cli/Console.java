package org.jirei.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * The two output streams of a command: results go to {@code out}, messages and progress to {@code
 * err}.
 *
 * @param answers what a person types, null if nobody can be asked
 * @param live whether {@code err} is a terminal, so that progress can be drawn
 * @param colour whether escape sequences for colours are allowed
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    @Nullable BufferedReader answers,
    boolean live,
    boolean colour) {

  static Console ofProcess() {
    boolean live = isTerminal("2");
    boolean asks = live && isTerminal("0");
    return new Console(
        writer(FileDescriptor.out, "stdout.encoding", live),
        writer(FileDescriptor.err, "stderr.encoding", live),
        asks ? new BufferedReader(new InputStreamReader(System.in, typed())) : null,
        live,
        live && Ansi.AUTO.enabled());
  }

  static Console of(OutputStream out, OutputStream err) {
    return of(out, err, null);
  }

  /**
   * @param answers what the person types, null for no person
   */
  static Console of(OutputStream out, OutputStream err, @Nullable String answers) {
    return new Console(
        writer(out, StandardCharsets.UTF_8, false),
        writer(err, StandardCharsets.UTF_8, false),
        answers == null ? null : new BufferedReader(new StringReader(answers)),
        false,
        false);
  }

  private static PrintWriter writer(FileDescriptor stream, String property, boolean isTerminal) {
    return writer(new FileOutputStream(stream), charset(property), isTerminal);
  }

  private static PrintWriter writer(OutputStream to, Charset charset, boolean isTerminal) {
    return new PrintWriter(new SafeWriter(to, charset, isTerminal), true);
  }

  /**
   * The character set in which a person types. A console has one for both ways, and Java before 25
   * only knows that of its output.
   */
  private static Charset typed() {
    return charset(
        System.getProperty("stdin.encoding") == null ? "stderr.encoding" : "stdin.encoding");
  }

  /** The character set of the terminal, or UTF-8 if that cannot show Japanese. */
  private static Charset charset(String property) {
    @Nullable String name = System.getProperty(property, System.getProperty("native.encoding"));
    if (name == null || !Charset.isSupported(name)) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = Charset.forName(name);
    return charset.newEncoder().canEncode('事') ? charset : StandardCharsets.UTF_8;
  }

  /**
   * Java only knows whether input and output are both terminals. Linux shows it for each stream.
   */
  private static boolean isTerminal(String descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return Ansi.AUTO.enabled();
    }
  }
}
