package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.problem.ProblemKind;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/** The content folder and the files in it, in the order of their names. */
final class ContentFolder {

  private static final String MARKDOWN = ".md";
  private static final String YAML = ".yaml";

  private final Path root;
  private final String displayPathRoot;

  ContentFolder(Path root) {
    this.root = root;
    String displayPath = root.toString().replace('\\', '/');
    this.displayPathRoot =
        displayPath.isEmpty() || displayPath.endsWith("/") ? displayPath : displayPath + "/";
  }

  boolean isThere() {
    return Files.isDirectory(root);
  }

  /** A path within the folder as a person would type it: {@code content/site.yaml}. */
  String displayPath(String inContent) {
    return displayPathRoot + inContent;
  }

  Path path(String inContent) {
    return root.resolve(inContent);
  }

  /**
   * All case files: {@code <id>.md}, {@code <id>.yaml}, {@code <id>/index.md}.
   *
   * @param extraFiles files and folders elsewhere; one with the name of a case replaces that case
   * @param ignored receives files that look like content but are not
   */
  List<CaseFile> cases(List<Path> extraFiles, List<FileProblems> ignored) throws IOException {
    List<CaseFile> elsewhere = new ArrayList<>();
    for (Path path : extraFiles) {
      if (Files.isDirectory(path) && inFolder(path) == null) {
        addCases(list(path), elsewhere, ignored);
      } else {
        addCases(List.of(path), elsewhere, ignored);
      }
    }
    List<CaseFile> cases = new ArrayList<>();
    addCases(own("cases", ignored), cases, ignored);
    Set<String> replaced = elsewhere.stream().map(CaseFile::name).collect(Collectors.toSet());
    cases.removeIf(file -> replaced.contains(file.name()));
    cases.addAll(elsewhere);
    return cases;
  }

  private void addCases(List<Path> paths, List<CaseFile> cases, List<FileProblems> ignored)
      throws IOException {
    for (Path path : paths) {
      String name = path.getFileName().toString();
      CaseFile inFolder = inFolder(path);
      if (inFolder != null) {
        cases.add(inFolder);
      } else if (!Files.isDirectory(path) && (name.endsWith(MARKDOWN) || name.endsWith(YAML))) {
        String id = name.substring(0, name.lastIndexOf('.'));
        cases.add(new CaseFile(path, "cases/" + name, id, null, List.of()));
      } else {
        ignored.add(finding(path, ProblemKind.FILE_IGNORED, displayPath(path)));
      }
    }
  }

  private @Nullable CaseFile inFolder(Path folder) throws IOException {
    Path index = folder.resolve("index" + MARKDOWN);
    FolderBoundary inside = FolderBoundary.of(folder.startsWith(root) ? root : folder);
    if (!Files.isRegularFile(index) || !inside.holds(index)) {
      return null;
    }
    String name = folder.getFileName().toString();
    List<FileVersion> beside = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (inside.holds(file)) {
          beside.add(FileVersion.of(file));
        }
      }
    }
    return new CaseFile(index, "cases/" + name + "/index.md", name, folder, beside);
  }

  /**
   * A page of prose.
   *
   * @param inContent {@code pages/about.md}, {@code pages/en/about.md}
   * @param page where it is published: {@code about.html}, {@code en/about.html}
   * @param images the images that it may show
   */
  record ArticleFile(
      Path path, String inContent, Language language, String page, PageImages images) {}

  /**
   * The Markdown files of {@code pages/}, which are in the language of the site, and of its
   * subfolders that are named after a language.
   *
   * @param ignored receives the other subfolders
   */
  List<ArticleFile> articles(Language own, List<FileProblems> ignored) throws IOException {
    PageImages images = PageImages.in(root.resolve(PageImages.FOLDER), FolderBoundary.of(root));
    List<ArticleFile> articles = new ArrayList<>(articles("pages/", own, "", images, ignored));
    for (Path path : own("pages", new ArrayList<>())) {
      String name = path.getFileName().toString();
      Language language = Language.find(name);
      if (Files.isDirectory(path) && language == null && !PageImages.isFolder(name)) {
        ignored.add(finding(path, ProblemKind.FILE_IGNORED, displayPath(path)));
      } else if (Files.isDirectory(path) && language != null) {
        articles.addAll(articles("pages/" + name + "/", language, name + "/", images, ignored));
      }
    }
    return articles;
  }

  private List<ArticleFile> articles(
      String folder, Language language, String pages, PageImages images, List<FileProblems> ignored)
      throws IOException {
    List<ArticleFile> articles = new ArrayList<>();
    for (Path path : own(folder, ignored)) {
      String name = path.getFileName().toString();
      if (name.endsWith(MARKDOWN) && Files.isRegularFile(path)) {
        String id = name.substring(0, name.length() - MARKDOWN.length());
        articles.add(new ArticleFile(path, folder + name, language, pages + id + ".html", images));
      }
    }
    return articles;
  }

  /**
   * The entries of a folder, without links that lead out of the content folder.
   *
   * @param ignored receives those links
   */
  private List<Path> own(String folder, List<FileProblems> ignored) throws IOException {
    FolderBoundary inside = FolderBoundary.of(root);
    List<Path> own = new ArrayList<>();
    for (Path path : list(root.resolve(folder))) {
      if (inside.holds(path)) {
        own.add(path);
      } else {
        ignored.add(finding(path, ProblemKind.FILE_OUTSIDE));
      }
    }
    return own;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !isHidden(file.getFileName().toString())).sorted().toList();
    }
  }

  /** Whether it is a file that editors and file managers leave behind. */
  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("_")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.equals("Thumbs.db");
  }

  private static FileProblems finding(Path path, ProblemKind kind, String... arguments) {
    FileProblems findings = new FileProblems(new SourceFile(displayPath(path), List.of()));
    findings.add(kind, Span.FILE, arguments);
    return findings;
  }

  private static String displayPath(Path path) {
    return path.toString().replace('\\', '/');
  }
}
