package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.language.Language;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The content folder: which files it holds, in the order of their names. */
final class ContentFolder {

  private static final String MARKDOWN = ".md";
  private static final String YAML = ".yaml";

  private final Path root;
  private final String shownRoot;

  ContentFolder(Path root) {
    this.root = root;
    String shown = root.toString().replace('\\', '/');
    this.shownRoot = shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
  }

  /** A path within the folder as a person would type it: {@code content/site.yaml}. */
  String shown(String inContent) {
    return shownRoot + inContent;
  }

  Path path(String inContent) {
    return root.resolve(inContent);
  }

  /**
   * All case files: {@code <id>.md}, {@code <id>.yaml}, {@code <id>/index.md}.
   *
   * @param ignored hears of files that look like content and are none
   */
  List<CaseFile> cases(List<Findings> ignored) throws IOException {
    List<CaseFile> cases = new ArrayList<>();
    for (Path path : list("cases")) {
      String name = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        CaseFile inFolder = inFolder(path, name);
        if (inFolder != null) {
          cases.add(inFolder);
        } else {
          ignored.add(ignored("cases/" + name));
        }
      } else if (name.endsWith(MARKDOWN) || name.endsWith(YAML)) {
        String id = name.substring(0, name.lastIndexOf('.'));
        cases.add(new CaseFile(path, "cases/" + name, id, null, List.of()));
      } else {
        ignored.add(ignored("cases/" + name));
      }
    }
    return cases;
  }

  private static @Nullable CaseFile inFolder(Path folder, String name) throws IOException {
    Path index = folder.resolve("index" + MARKDOWN);
    if (!Files.isRegularFile(index)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> beside =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
      return new CaseFile(index, "cases/" + name + "/index.md", name, folder, beside);
    }
  }

  /**
   * A page of prose.
   *
   * @param inContent {@code pages/about.md}, {@code pages/en/about.md}
   * @param page where it is published: {@code about.html}, {@code en/about.html}
   */
  record ArticleFile(Path path, String inContent, Language language, String page) {}

  /**
   * The Markdown files of {@code pages/}, in the language of the site, and of the folders within
   * that are called like a language.
   *
   * @param ignored hears of folders that are not
   */
  List<ArticleFile> articles(Language own, List<Findings> ignored) throws IOException {
    List<ArticleFile> articles = new ArrayList<>(articles("pages/", own, ""));
    for (Path path : list("pages")) {
      String name = path.getFileName().toString();
      Language language = Language.ofPages(name);
      if (Files.isDirectory(path) && language == null) {
        ignored.add(ignored("pages/" + name));
      } else if (Files.isDirectory(path) && language != null) {
        articles.addAll(articles("pages/" + name + "/", language, name + "/"));
      }
    }
    return articles;
  }

  private List<ArticleFile> articles(String folder, Language language, String pages)
      throws IOException {
    List<ArticleFile> articles = new ArrayList<>();
    for (Path path : list(folder)) {
      String name = path.getFileName().toString();
      if (name.endsWith(MARKDOWN) && Files.isRegularFile(path)) {
        String id = name.substring(0, name.length() - MARKDOWN.length());
        articles.add(new ArticleFile(path, folder + name, language, pages + id + ".html"));
      }
    }
    return articles;
  }

  private List<Path> list(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> !isHidden(file.getFileName().toString())).sorted().toList();
    }
  }

  /** What editors and file managers leave behind. */
  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("_")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.equals("Thumbs.db");
  }

  private Findings ignored(String inContent) {
    Findings findings = new Findings(new SourceFile(shown(inContent), List.of()));
    findings.add(ProblemKind.FILE_IGNORED, Span.FILE, shown(inContent));
    return findings;
  }
}
