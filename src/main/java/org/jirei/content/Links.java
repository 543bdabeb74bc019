package org.jirei.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links of one content file. Authors write them from file to file ({@code ../pages/about.md});
 * they are published from page to page ({@code ../about.html}). They are checked once all files are
 * known.
 */
final class Links {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern CASE_FILE =
      Pattern.compile("cases/(?<id>[^/]+?)(?:/index)?\\.(?:md|yaml)");
  private static final Pattern ARTICLE_FILE = Pattern.compile("pages/(?<id>(?:[^/]+/)?[^/]+)\\.md");

  private final String file;
  private final String page;
  private final FileProblems findings;
  private final List<Link> found = new ArrayList<>();

  /**
   * @param file within the content folder: {@code cases/ogaki.md}
   * @param page where it is published: {@code cases/ogaki.html}
   */
  Links(String file, String page, FileProblems findings) {
    this.file = file;
    this.page = page;
    this.findings = findings;
  }

  /**
   * A link between content files.
   *
   * @param page the target page; null if the link does not lead to a content file
   * @param anchor without {@code #}, null if there is none
   */
  record Link(String written, @Nullable String page, @Nullable String anchor, Span at) {}

  /** The published address for a link as its author wrote it. */
  String publish(String written, Span at) {
    if (Addresses.reportLongLink(written, at, findings)) {
      return written;
    }
    if (SCHEME.matcher(written).matches() || written.startsWith("//")) {
      Addresses.reportDeadHost(written, at, findings);
      return written;
    }
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    String anchor = hash < 0 ? null : written.substring(hash + 1);
    if (path.isEmpty()) {
      found.add(new Link(written, page, anchor, at));
      return written;
    }
    if (path.endsWith(".html")) {
      return written;
    }
    String target = pageOf(resolve(file, path));
    found.add(new Link(written, target, anchor, at));
    return target == null ? written : relative(target) + (anchor == null ? "" : "#" + anchor);
  }

  /** The file that contains these links. */
  String file() {
    return file;
  }

  List<Link> found() {
    return found;
  }

  /** The page of a content file, null if the file has no page. */
  private static @Nullable String pageOf(@Nullable String contentFile) {
    if (contentFile == null) {
      return null;
    }
    Matcher caseFile = CASE_FILE.matcher(contentFile);
    if (caseFile.matches()) {
      return "cases/" + caseFile.group("id") + ".html";
    }
    Matcher article = ARTICLE_FILE.matcher(contentFile);
    return article.matches() ? article.group("id") + ".html" : null;
  }

  /**
   * Resolves a path against a file: {@code cases/a.md} and {@code ../pages/b.md} give {@code
   * pages/b.md}. Null outside the folder.
   */
  static @Nullable String resolve(String from, String path) {
    Deque<String> parts = new ArrayDeque<>(List.of(from.split("/")));
    parts.removeLast();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** The path from this page to another. Content pages lie in the root or one folder below it. */
  private String relative(String target) {
    int slash = page.indexOf('/');
    if (slash < 0) {
      return target;
    }
    String folder = page.substring(0, slash + 1);
    return target.startsWith(folder) ? target.substring(folder.length()) : "../" + target;
  }
}
