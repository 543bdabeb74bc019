package org.jirei.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jirei.content.OpenMarks;
import org.jirei.importer.ImportResult;
import org.jirei.importer.Notice;
import org.jirei.importer.Placed;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Reports the result of importing a document: which text went where, and what a person must check.
 */
final class ImportReport {

  /** The beginning of a text, long enough for a person to find it. */
  private static final int START = 40;

  private final Session session;

  ImportReport(Session session) {
    this.session = session;
  }

  void encoding(Path file, @Nullable String encoding) {
    if (encoding != null) {
      session.message("import.encoding", file, encoding);
    }
  }

  void written(Path from, ImportResult.Found document, CaseFolder.Written written) {
    session.result("import.written", from, written.file());
    if (written.instead() != null) {
      session.message("import.instead", written.instead());
    }
    Messages messages = session.messages();
    int all = document.placed().stream().mapToInt(Placed::characters).sum();
    session.message(
        "import.placed",
        all,
        document.placed().stream()
            .map(part -> messages.get("import.part", name(part), part.characters()))
            .collect(Collectors.joining(messages.get("import.between"))));
    for (String words : document.unplaced()) {
      session.message("import.unplaced", start(words));
    }
    marked(
        "import.guesses",
        written,
        line -> line.contains("# " + OpenMarks.GUESS) || line.contains("<!-- " + OpenMarks.GUESS));
    marked("import.open", written, line -> line.endsWith("# " + OpenMarks.OPEN));
  }

  /** Names what the drafts lack or have otherwise than the file. */
  void notices(List<Notice> notices) {
    for (Notice notice : notices) {
      String kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String words = start(notice.text().replaceAll("\\s+", " "));
      String what = session.messages().get("import.notice." + kind, words);
      session.message(
          notice.where().isEmpty() ? "import.notice" : "import.notice.at", what, notice.where());
    }
  }

  private static String start(String words) {
    int end = words.offsetByCodePoints(0, Math.min(START, words.codePointCount(0, words.length())));
    return end < words.length() ? words.substring(0, end) + "…" : words;
  }

  /** Reports the lines that a person must check. */
  private void marked(String key, CaseFolder.Written written, Predicate<String> isMarked) {
    List<String> lines = written.text().lines().toList();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isMarked.test(lines.get(i))) {
        numbers.add(String.valueOf(i + 1));
      }
    }
    if (!numbers.isEmpty()) {
      session.message(key, numbers.size(), written.file(), String.join(", ", numbers));
    }
  }

  private String name(Placed part) {
    return part.heading() == null
        ? session.messages().get("import.field." + part.field())
        : part.heading();
  }
}
