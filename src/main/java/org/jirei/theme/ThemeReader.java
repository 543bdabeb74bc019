package org.jirei.theme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.image.ImageFile;
import org.jirei.image.ImageFormat;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;
import org.jirei.problem.SourcePosition;

/** Reads a folder of templates, styles and assets, and compiles the templates. */
final class ThemeReader {

  /** Files that explain a theme and are not part of it. */
  private static final Pattern NOTES = Pattern.compile("(?i)(readme|licen[cs]e)[^/]*|[^/]*\\.md");

  private final Path folder;
  private final TemplateCompiler compiler;
  private final Path real;
  private final String displayPath;
  private final Problems problems = new Problems();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  ThemeReader(Path folder, TemplateCompiler compiler) throws IOException {
    this.folder = folder;
    this.compiler = compiler;
    this.real = folder.toRealPath();
    String path = folder.toString().replace('\\', '/');
    this.displayPath = path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  ThemeResult read() throws IOException {
    list(folder);
    ThemeFolder own = own();
    TemplateSources sources = TemplateSources.of(own);
    sources.own().keySet().stream().filter(name -> !isCalled(name, sources)).forEach(this::unused);
    Theme theme = null;
    if (!own.hasTemplates()) {
      theme = Theme.stylesOf(own);
    } else if (!JavaInMemory.isThere()) {
      problems.add(problem(ProblemKind.NO_COMPILER, sources.own().firstKey()));
    } else {
      ClassLoader classes = compiler.compile(sources, problems);
      theme = classes == null ? null : Theme.of(own, sources, classes);
    }
    List<Problem> found = problems.sorted();
    return new ThemeResult(problems.hasErrors() ? null : theme, found);
  }

  /** The files read so far. */
  ThemeFolder own() {
    return new ThemeFolder(displayPath, files);
  }

  private void list(Path inside) throws IOException {
    List<Path> paths;
    try (Stream<Path> listed = Files.list(inside)) {
      paths = listed.filter(path -> !isHidden(path)).sorted().toList();
    }
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (leadsOutside(path)) {
        problems.add(problem(ProblemKind.THEME_FILE_OUTSIDE, name));
      } else if (Files.isDirectory(path)) {
        list(path);
      } else {
        read(path, name);
      }
    }
  }

  /** Whether a link leads to anything but a file in the folder; there may be secrets outside. */
  private boolean leadsOutside(Path path) throws IOException {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    if (!Files.exists(path)) {
      return true;
    }
    Path target = path.toRealPath();
    return !target.startsWith(real) || Files.isDirectory(target);
  }

  private void read(Path path, String name) throws IOException {
    boolean asset = name.startsWith(Theme.ASSETS);
    boolean style = name.startsWith(Theme.STYLES) && name.endsWith(".css");
    if (!asset && !style && !name.endsWith(Theme.TEMPLATE)) {
      if (!NOTES.matcher(name).matches()) {
        unused(name);
      }
      return;
    }
    if (style && !name.equals(Theme.OWN_STYLE) && !BuiltIn.names().contains(name)) {
      unused(name);
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isOther() && attributes.size() == 0) {
      // Reading a pipe would wait until something is written into it.
      problems.add(problem(ProblemKind.UNREADABLE_FILE, name));
      return;
    }
    boolean image = asset && ImageFormat.ofName(name) != null;
    if (image && report(ImageFile.of(path, name, displayPath + name), name)) {
      return;
    }
    byte[] bytes = Files.readAllBytes(path);
    if (!asset && !isText(bytes, name)) {
      return;
    }
    files.put(name, bytes);
  }

  /** Reports what is wrong with an image, and whether it is too much to publish it. */
  private boolean report(ImageFile image, String name) {
    image.findings().stream()
        .map(f -> problem(f.kind(), name, f.arguments().toArray(String[]::new)))
        .forEach(problems::add);
    problems.addAll(image.inside());
    return image.hasErrors();
  }

  private boolean isText(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(in);
      return true;
    } catch (CharacterCodingException e) {
      String offending = String.format(java.util.Locale.ROOT, "0x%02X", in.get(in.position()));
      problems.add(problem(ProblemKind.NOT_UTF8, name, offending));
      return false;
    }
  }

  /** Whether a template is used: it replaces a built-in one, or another template calls it. */
  private static boolean isCalled(String name, TemplateSources sources) {
    return BuiltIn.names().contains(name)
        || sources.own().keySet().stream().anyMatch(caller -> sources.calls(caller, name));
  }

  private void unused(String name) {
    SortedSet<String> known = new TreeSet<>(BuiltIn.names());
    String ending = name.substring(name.lastIndexOf('.') + 1);
    known.removeIf(other -> !other.endsWith("." + ending));
    if (ending.equals("css")) {
      known.add(Theme.OWN_STYLE);
    }
    String alike = String.join(", ", known.isEmpty() ? new TreeSet<>(List.of("assets/…")) : known);
    problems.add(problem(ProblemKind.THEME_FILE_UNUSED, name, name, alike));
  }

  private Problem problem(ProblemKind kind, String name, String... arguments) {
    return new Problem(
        kind,
        kind.usualSeverity(),
        SourcePosition.ofFile(displayPath + name),
        0,
        null,
        List.of(arguments));
  }

  /** Whether a file is hidden, such as those that editors and file managers leave behind. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("_")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.indexOf('\\') >= 0
        || name.equals("Thumbs.db");
  }
}
