package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jirei.content.Node.Scalar;
import org.jirei.model.KeptDocument;
import org.jirei.model.KeptDocument.Format;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads which file of the case's folder is the source document, and whether it can be published.
 */
final class KeptDocumentReader {

  private static final double MEGABYTE = 1 << 20;

  private final FileProblems findings;
  private final CaseFile file;

  KeptDocumentReader(FileProblems findings, CaseFile file) {
    this.findings = findings;
    this.file = file;
  }

  /** Null if there is none, or if it cannot be published, which is then reported. */
  @Nullable KeptDocument read(@Nullable Scalar named) {
    if (named == null) {
      return null;
    }
    String written = named.text();
    Path folder = file.folder();
    List<String> meant = FileNames.meant(written, file.beside());
    if (folder == null) {
      String home = "cases/" + file.name() + "/index.md";
      findings.add(ProblemKind.DOCUMENT_NEEDS_FOLDER, named.span(), written, home);
      return null;
    }
    if (meant.isEmpty()) {
      String nearest = Nearest.of(written, file.beside());
      findings.add(ProblemKind.DOCUMENT_MISSING, named.span(), written, nearest);
      return null;
    }
    String name = meant.getFirst();
    Format format = Format.ofName(name);
    if (format == null) {
      String allowed = String.join(", ", Format.endings());
      findings.add(ProblemKind.DOCUMENT_FORMAT, named.span(), name, allowed);
      return null;
    }
    try {
      return inspect(folder.resolve(name), name, format, named.span());
    } catch (IOException e) {
      findings.add(ProblemKind.UNREADABLE_FILE, named.span());
      return null;
    }
  }

  private @Nullable KeptDocument inspect(Path path, String name, Format format, Span at)
      throws IOException {
    long bytes = Files.size(path);
    if (bytes > KeptDocument.MAX_BYTES) {
      String limit = megabytes(KeptDocument.MAX_BYTES);
      findings.add(ProblemKind.DOCUMENT_TOO_LARGE, at, name, megabytes(bytes), limit);
      return null;
    }
    switch (DocumentSignature.of(path, format)) {
      case OTHER -> findings.add(ProblemKind.DOCUMENT_MISNAMED, at, name, format.title());
      case MACROS -> findings.add(ProblemKind.DOCUMENT_MACROS, at, name);
      case RIGHT -> {
        return new KeptDocument(name, format, bytes);
      }
    }
    return null;
  }

  /** Rounded up, so that what is too large never reads as the limit. */
  private static String megabytes(long bytes) {
    double tenths = Math.ceil(bytes * 10 / MEGABYTE);
    return String.format(Locale.ROOT, tenths % 10 == 0 ? "%.0f MB" : "%.1f MB", tenths / 10);
  }
}
