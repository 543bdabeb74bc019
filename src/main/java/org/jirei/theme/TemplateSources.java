package org.jirei.theme;

import gg.jte.CodeResolver;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of every template: the folder's own, else the built-in one.
 *
 * @param displayPath how the folder is named in problems, ending in a slash
 * @param own text by name: {@code parts/roles.jte}
 */
record TemplateSources(String displayPath, SortedMap<String, String> own) implements CodeResolver {

  /** Compiled templates live here, apart from those that Jirei carries compiled. */
  static final String PACKAGE = "org.jirei.own";

  /** How a built-in template is named in problems: it is no file of the person who reads them. */
  private static final String BUILT_IN = "jirei:";

  static TemplateSources of(ThemeFolder folder) {
    SortedMap<String, String> own = new TreeMap<>();
    folder
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(Theme.TEMPLATE)) {
                own.put(name, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return new TemplateSources(folder.displayPath(), own);
  }

  /** The same with built-in templates in the place of some. */
  TemplateSources without(Set<String> names) {
    SortedMap<String, String> rest = new TreeMap<>(own);
    rest.keySet().removeAll(names);
    return new TemplateSources(displayPath, rest);
  }

  NavigableSet<String> names() {
    NavigableSet<String> names = new TreeSet<>(own.keySet());
    BuiltIn.names().stream().filter(name -> name.endsWith(Theme.TEMPLATE)).forEach(names::add);
    return names;
  }

  @Override
  public @Nullable String resolve(String name) {
    String text = own.get(name);
    if (text != null) {
      return text;
    }
    byte[] bytes = BuiltIn.bytes(name);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public long getLastModified(String name) {
    return 0;
  }

  @Override
  public List<String> resolveAllTemplateNames() {
    return List.copyOf(names());
  }

  boolean isOwn(String name) {
    return own.containsKey(name);
  }

  List<String> lines(String name) {
    String text = resolve(name);
    return text == null ? List.of() : List.of(text.split("\\R", -1));
  }

  /**
   * @param line 1-based, 0 for the file; a line past the end is the last one
   * @param column 1-based in characters of the line, 0 for where its words begin
   * @param length in characters
   */
  Problem problem(
      ProblemKind kind, String name, int line, int column, int length, String... arguments) {
    List<String> lines = lines(name);
    int at = Math.min(line, lastWritten(lines));
    String source = at < 1 ? "" : lines.get(at - 1);
    boolean marked = column > 0 && at == line;
    int from = marked ? Math.min(column - 1, source.length()) : indent(source);
    int to = marked ? Math.min(from + length, source.length()) : from;
    String file = (isOwn(name) ? displayPath : BUILT_IN) + name;
    return new Problem(
        kind,
        kind.usualSeverity(),
        new SourcePosition(file, Math.max(at, 0), at < 1 ? 0 : source.codePointCount(0, from) + 1),
        source.codePointCount(from, to),
        at < 1 ? null : source,
        List.of(arguments));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static int lastWritten(List<String> lines) {
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    return last;
  }
}
