package org.jirei.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.jirei.problem.ProblemKind;

/** Reads files as UTF-8, and finds what is wrong with them before anybody looks at their words. */
final class SourceFiles {

  /**
   * Ten times the longest case anybody wrote. The parser of Markdown needs time in the square of a
   * text made against it, {@code <a href='} over and over: seconds at this size.
   */
  static final int MAX_BYTES = 1 << 17;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private SourceFiles() {}

  /**
   * The findings of a file, which hold its lines; with an error, and without lines, where it cannot
   * be read.
   */
  static FileProblems read(Path path, String displayPath) {
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        return failed(
            displayPath,
            ProblemKind.FILE_TOO_LARGE,
            size / 1024 + " KiB",
            MAX_BYTES / 1024 + " KiB");
      }
      return decode(bytes(path), displayPath);
    } catch (NoSuchFileException e) {
      return failed(displayPath, ProblemKind.FILE_MISSING, displayPath);
    } catch (IOException e) {
      return failed(displayPath, ProblemKind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
    }
  }

  /** Never more than a file may have, however it grows meanwhile. */
  static byte[] bytes(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    // A pipe would be waited for until somebody writes into it. Windows counts among the others
    // files that it stores in parts, but those are not empty.
    if (attributes.isOther() && attributes.size() == 0) {
      throw new IOException("no regular file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MAX_BYTES);
    }
  }

  static FileProblems decode(byte[] bytes, String displayPath) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String before = out.toString();
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      String offending = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
      FileProblems findings = new FileProblems(new SourceFile(displayPath, List.of()));
      findings.add(ProblemKind.NOT_UTF8, new Span(line, 0, 0), offending);
      return findings;
    }
    String text = out.toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    FileProblems findings =
        new FileProblems(SourceFile.of(displayPath, marked ? text.substring(1) : text));
    findControlCharacters(findings);
    return findings;
  }

  private static void findControlCharacters(FileProblems findings) {
    List<String> lines = findings.file().lines();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      for (int at = 0; at < line.length(); at++) {
        char c = line.charAt(at);
        if (c < ' ' && c != '\t' || c >= '\u007f' && c < '\u00a0' || c >= '\ufffe') {
          Span span = new Span(number, line.codePointCount(0, at) + 1, 1);
          findings.add(
              ProblemKind.CONTROL_CHARACTER, span, String.format(Locale.ROOT, "U+%04X", (int) c));
          break;
        }
      }
    }
  }

  private static FileProblems failed(String displayPath, ProblemKind kind, String... arguments) {
    FileProblems findings = new FileProblems(new SourceFile(displayPath, List.of()));
    findings.add(kind, Span.FILE, arguments);
    return findings;
  }
}
