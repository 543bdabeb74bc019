package org.jirei.serve;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemText;
import org.jirei.problem.Severity;
import org.jirei.site.LiveSite;
import org.jirei.text.Messages;
import org.jirei.text.Printable;
import org.jspecify.annotations.Nullable;

/** A panel of problems to show over a page. Problems of that page come first. */
final class ProblemPanel {

  /**
   * The maximum of problems in the panel. With more, the vocabulary or the site must be fixed
   * first.
   */
  private static final int MOST = 50;

  private static final Pattern CASE =
      Pattern.compile("(?:[^/]+/)?(cases/(?!index[.~])[^/]+)[.]html");

  private final Messages words;
  private final ProblemText text;
  private final StringBuilder html = new StringBuilder();

  private ProblemPanel(Messages words) {
    this.words = words;
    this.text = new ProblemText(words.language());
  }

  /**
   * Returns all errors, since any may be the reason for the appearance of the page, and the notes
   * of the page's own file. Warnings are those of its own file too, but all of them on a page that
   * is not a case.
   *
   * @param stands whether the page shows the last good version
   * @return empty if there is nothing to show
   */
  static String of(LiveSite.Served served, String path, boolean stands) {
    List<Problem> errors = ofPageFirst(served.problems(), path, Severity.ERROR);
    List<Problem> warnings = ofPageFirst(served.problems(), path, Severity.WARNING);
    List<Problem> notes = ofPageFirst(served.problems(), path, Severity.NOTE);
    if (isOfCase(path)) {
      warnings = warnings.stream().filter(problem -> isOf(problem, path)).toList();
    }
    notes = notes.stream().filter(problem -> isOf(problem, path)).toList();
    if (errors.isEmpty() && warnings.isEmpty() && notes.isEmpty()) {
      return "";
    }
    ProblemPanel panel = new ProblemPanel(Messages.of(served.language(), "preview"));
    panel.write(errors, warnings, notes, stands);
    return panel.html.toString();
  }

  /** Whether errors keep the file of a page from being shown. */
  static boolean hasErrorsOf(LiveSite.Served served, String path) {
    return served.problems().stream().anyMatch(p -> p.isError() && isOf(p, path));
  }

  private void write(
      List<Problem> errors, List<Problem> warnings, List<Problem> notes, boolean stands) {
    html.append("<aside class=\"jirei-problems\" lang=\"")
        .append(words.language().tag())
        .append("\" aria-label=\"")
        .append(escape(words.get("problems")))
        .append("\">\n");
    String remark = stands ? words.get("stands") : null;
    list("jirei-errors", errors, " open", words.get("errors", errors.size()), remark);
    list("jirei-warnings", warnings, "", words.get("warnings", warnings.size()), null);
    list("jirei-notes", notes, "", words.get("notes", notes.size()), null);
    html.append("</aside>\n");
  }

  private void list(
      String id, List<Problem> problems, String open, String heading, @Nullable String remark) {
    if (problems.isEmpty()) {
      return;
    }
    html.append("<details id=\"").append(id).append('"').append(open).append(">\n<summary>");
    html.append(escape(heading)).append("</summary>\n");
    if (remark != null) {
      html.append("<p>").append(escape(remark)).append("</p>\n");
    }
    html.append("<ol>\n");
    problems.stream().limit(MOST).forEach(this::problem);
    html.append("</ol>\n");
    if (problems.size() > MOST) {
      html.append("<p>").append(escape(words.get("more", problems.size() - MOST)));
      html.append("</p>\n");
    }
    html.append("</details>\n");
  }

  private void problem(Problem problem) {
    html.append("<li>\n<p class=\"jirei-place\"><code>")
        .append(escape(problem.at().toString()))
        .append("</code></p>\n<p>")
        .append(escape(text.sentence(problem)))
        .append("</p>\n");
    String line = problem.sourceLine();
    if (line != null && !line.isBlank()) {
      html.append("<pre><code><span>").append(problem.at().line()).append("</span> ");
      excerpt(line, problem);
      html.append("</code></pre>\n");
    }
    html.append("<p class=\"jirei-help\"><b>")
        .append(escape(words.get("help")))
        .append("</b> ")
        .append(escape(text.help(problem)))
        .append("</p>\n</li>\n");
  }

  private void excerpt(String line, Problem problem) {
    int[] points = line.codePoints().toArray();
    int from = Math.min(Math.max(0, problem.at().column() - 1), points.length);
    int to = Math.min(points.length, from + problem.length());
    html.append(escape(new String(points, 0, from)));
    if (to > from) {
      html.append("<mark>").append(escape(new String(points, from, to - from))).append("</mark>");
    }
    html.append(escape(new String(points, to, points.length - to)));
  }

  private static List<Problem> ofPageFirst(List<Problem> problems, String path, Severity severity) {
    return problems.stream()
        .filter(problem -> problem.severity() == severity)
        .sorted((a, b) -> Boolean.compare(isOf(b, path), isOf(a, path)))
        .toList();
  }

  private static boolean isOfCase(String path) {
    return CASE.matcher(path).matches();
  }

  /** Whether a problem is in the file of a page. A case has a page in each language. */
  private static boolean isOf(Problem problem, String path) {
    Matcher page = CASE.matcher(path);
    String stem = "/" + (page.matches() ? page.group(1) : path.replaceFirst("[.]html$", ""));
    String file = problem.at().file();
    return file.equals(path)
        || file.endsWith(stem + ".md")
        || file.endsWith(stem + ".yaml")
        || file.endsWith(stem + "/index.md");
  }

  private static String escape(String words) {
    return Printable.lines(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
