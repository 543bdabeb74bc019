package org.jirei.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jirei.fix.FileFix;
import org.jspecify.annotations.Nullable;

/** Shows possible fixes, asks, and applies them. */
final class FixRun {

  private static final String PLAIN = "\u001b[0m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[36m";

  private final Session session;
  private final PrintWriter to;

  /**
   * @param to receives the difference
   */
  FixRun(Session session, PrintWriter to) {
    this.session = session;
    this.to = to;
  }

  /**
   * @param withoutAsking whether to apply the fixes without a prompt
   */
  void fix(List<FileFix> fixes, boolean withoutAsking) throws IOException {
    if (fixes.isEmpty()) {
      session.message("fix.none");
      return;
    }
    show(fixes);
    if (!withoutAsking && !isAgreed("fix.ask", fixes.size())) {
      session.message("fix.not-written");
      return;
    }
    int written = 0;
    for (FileFix fix : fixes) {
      if (fix.write()) {
        written++;
      } else {
        session.complaint("fix.changed", fix.displayPath());
      }
    }
    session.message("fix.done", written);
  }

  /** Shows what would change. */
  void show(List<FileFix> fixes) {
    fixes.stream()
        .flatMap(fix -> fix.difference().stream())
        .map(this::coloured)
        .forEach(to::println);
    to.flush();
  }

  /** Whether a person agrees to the change of so many files; false if nobody can be asked. */
  boolean isAgreed(String question, int files) throws IOException {
    BufferedReader answers = session.console().answers();
    if (answers == null) {
      return false;
    }
    PrintWriter err = session.console().err();
    err.print(session.messages().get(question, files) + " ");
    err.flush();
    @Nullable String answer = answers.readLine();
    return answer != null && answer.strip().toLowerCase(java.util.Locale.ROOT).matches("y|yes|はい");
  }

  private String coloured(String line) {
    if (!session.console().colour() || line.isEmpty()) {
      return line;
    }
    return switch (line.charAt(0)) {
      case '+' -> GREEN + line + PLAIN;
      case '-' -> RED + line + PLAIN;
      case '@' -> CYAN + line + PLAIN;
      default -> line;
    };
  }
}
