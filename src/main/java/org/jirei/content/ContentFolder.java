package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
      List<String> beside = files.map(file -> file.getFileName().toString()).sorted().toList();
      return new CaseFile(index, "cases/" + name + "/index.md", name, folder, beside);
    }
  }

  /** The Markdown files of {@code pages/}. */
  List<Path> articles() throws IOException {
    return list("pages").stream()
        .filter(path -> path.getFileName().toString().endsWith(MARKDOWN))
        .filter(Files::isRegularFile)
        .toList();
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
