package org.jirei.theme;

import gg.jte.runtime.ClassInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.problem.Problem;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of every template: the one in the folder, otherwise the built-in one.
 *
 * @param displayPath path of the folder as problems show it, ending in a slash
 * @param own text of the folder's templates by name: {@code parts/roles.jte}
 */
record TemplateSources(String displayPath, SortedMap<String, String> own) {

  /** Prefix of built-in templates in problems: readers of a problem have no such file. */
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

  /** Null where there is no such template. */
  static @Nullable String builtIn(String name) {
    byte[] bytes = BuiltIn.bytes(name);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Null where there is no such template. */
  @Nullable String text(String name) {
    String text = own.get(name);
    return text == null ? builtIn(name) : text;
  }

  List<String> lines(String name) {
    String text = text(name);
    return text == null ? List.of() : List.of(text.split("\\R", -1));
  }

  boolean isOwn(String name) {
    return own.containsKey(name);
  }

  /** The folder's templates and those that call one, because the parameters may differ. */
  NavigableSet<String> toCompile() {
    NavigableSet<String> names = new TreeSet<>(own.keySet());
    builtInNames()
        .filter(caller -> own.keySet().stream().anyMatch(called -> calls(caller, called)))
        .forEach(names::add);
    return names;
  }

  boolean calls(String caller, String called) {
    return Pattern.compile(Pattern.quote(call(called)) + "\\s*\\(")
        .matcher(String.valueOf(text(caller)))
        .find();
  }

  /** The call of a template in others: {@code @template.parts.roles}. */
  static String call(String name) {
    String path = name.substring(0, name.length() - Theme.TEMPLATE.length());
    return "@template." + path.replace('/', '.');
  }

  /** The name of the template that a class comes from. */
  Optional<String> nameOf(String type) {
    return Stream.concat(own.keySet().stream(), builtInNames())
        .filter(name -> new ClassInfo(name, Theme.PACKAGE).fullName.equals(type))
        .findFirst();
  }

  private static Stream<String> builtInNames() {
    return BuiltIn.names().stream().filter(name -> name.endsWith(Theme.TEMPLATE));
  }

  /**
   * A problem in a template. A line past the end counts as the last one; without a column, the
   * problem is where the text of the line begins.
   */
  Problem problem(ProblemKind kind, String name, TextFinder.Place place, String... arguments) {
    List<String> lines = lines(name);
    int at = Math.min(place.line(), lastWritten(lines));
    String source = at < 1 ? "" : lines.get(at - 1);
    boolean marked = place.column() > 0 && at == place.line();
    int from = marked ? Math.min(place.column() - 1, source.length()) : indent(source);
    int to = marked ? Math.min(from + place.length(), source.length()) : from;
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
