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

/** Reads files as UTF-8 and finds problems of the file as a whole, before its content is read. */
final class SourceFiles {

  /**
   * Ten times the size of the longest case. The Markdown parser needs quadratic time for a hostile
   * text, such as {@code <a href='} repeated: seconds at this size.
   */
  static final int MAX_BYTES = 1 << 17;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private SourceFiles() {}

  /**
   * The findings of a file, together with its lines. If the file cannot be read, there is an error
   * and no lines.
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
      return failed(displayPath, ProblemKind.UNREADABLE_FILE);
    }
  }

  /** Reads no more than the limit, even if the file is growing. */
  static byte[] bytes(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    // Reading a pipe would wait until somebody writes into it. On Windows, files that are stored in
    // parts also count as "other", but those are not empty.
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
    FlawedCharacters.report(findings);
    ConflictMarkers.check(findings);
    return findings;
  }

  private static FileProblems failed(String displayPath, ProblemKind kind, String... arguments) {
    FileProblems findings = new FileProblems(new SourceFile(displayPath, List.of()));
    findings.add(kind, Span.FILE, arguments);
    return findings;
  }
}
