package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  boolean isThere() {
    return Files.isDirectory(root);
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
   * @param besides files and folders elsewhere; one that is called like a case takes its place
   * @param ignored hears of files that look like content and are none
   */
  List<CaseFile> cases(List<Path> besides, List<Findings> ignored) throws IOException {
    List<CaseFile> elsewhere = new ArrayList<>();
    for (Path path : besides) {
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

  private void addCases(List<Path> paths, List<CaseFile> cases, List<Findings> ignored)
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
        ignored.add(finding(path, ProblemKind.FILE_IGNORED, shown(path)));
      }
    }
  }

  private @Nullable CaseFile inFolder(Path folder) throws IOException {
    Path index = folder.resolve("index" + MARKDOWN);
    Inside inside = Inside.of(folder.startsWith(root) ? root : folder);
    if (!Files.isRegularFile(index) || !inside.holds(index)) {
      return null;
    }
    String name = folder.getFileName().toString();
    List<String> beside = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (inside.holds(file)) {
          beside.add(file.getFileName().toString());
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
   * @param pictures which it may show
   */
  record ArticleFile(
      Path path, String inContent, Language language, String page, PagePictures pictures) {}

  /**
   * The Markdown files of {@code pages/}, in the language of the site, and of the folders within
   * that are called like a language.
   *
   * @param ignored hears of folders that are not
   */
  List<ArticleFile> articles(Language own, List<Findings> ignored) throws IOException {
    PagePictures pictures = PagePictures.in(root.resolve(PagePictures.FOLDER), Inside.of(root));
    List<ArticleFile> articles = new ArrayList<>(articles("pages/", own, "", pictures, ignored));
    for (Path path : own("pages", new ArrayList<>())) {
      String name = path.getFileName().toString();
      Language language = Language.ofPages(name);
      if (Files.isDirectory(path) && language == null && !PagePictures.isFolder(name)) {
        ignored.add(finding(path, ProblemKind.FILE_IGNORED, shown(path)));
      } else if (Files.isDirectory(path) && language != null) {
        articles.addAll(articles("pages/" + name + "/", language, name + "/", pictures, ignored));
      }
    }
    return articles;
  }

  private List<ArticleFile> articles(
      String folder, Language language, String pages, PagePictures pictures, List<Findings> ignored)
      throws IOException {
    List<ArticleFile> articles = new ArrayList<>();
    for (Path path : own(folder, ignored)) {
      String name = path.getFileName().toString();
      if (name.endsWith(MARKDOWN) && Files.isRegularFile(path)) {
        String id = name.substring(0, name.length() - MARKDOWN.length());
        articles.add(
            new ArticleFile(path, folder + name, language, pages + id + ".html", pictures));
      }
    }
    return articles;
  }

  /**
   * What lies in a folder of the content and does not lead out of it.
   *
   * @param ignored hears of the rest
   */
  private List<Path> own(String folder, List<Findings> ignored) throws IOException {
    Inside inside = Inside.of(root);
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

  /** What editors and file managers leave behind. */
  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("_")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.equals("Thumbs.db");
  }

  private static Findings finding(Path path, ProblemKind kind, String... arguments) {
    Findings findings = new Findings(new SourceFile(shown(path), List.of()));
    findings.add(kind, Span.FILE, arguments);
    return findings;
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
