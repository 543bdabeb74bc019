package org.jirei.theme;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jirei.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Turns templates into classes: jte writes Java from them, the compiler of the JDK does the rest.
 *
 * <p>jte stops at the first mistake it meets. So each template is given to it by itself, and those
 * with mistakes are left out of what the Java compiler sees: one run tells all.
 */
final class TemplateCompiler {

  /** How the names of its temporary folders begin, other than those of another Jirei's. */
  static final String TEMPORARY = "jirei-templates-" + ProcessHandle.current().pid() + "-";

  private final TemplateSources sources;
  private final Problems problems;
  private final SortedMap<String, String> java = new TreeMap<>();

  TemplateCompiler(TemplateSources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** Whether this Java brings a compiler; a runtime without its development kit does not. */
  static boolean isThere() {
    return ModuleLayer.boot().findModule("jdk.compiler").isPresent()
        && ToolProvider.getSystemJavaCompiler() != null;
  }

  /** Null where a mistake keeps the templates from being used. */
  @Nullable ClassLoader compile() throws IOException {
    Path folder = Files.createTempDirectory(TEMPORARY);
    try {
      generate(folder.resolve("java"));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      new JavaTemplates(sources, problems).compile(java, classes);
      return problems.hasErrors() ? null : new CompiledTemplates(read(classes, ".class"));
    } finally {
      delete(folder);
    }
  }

  private void generate(Path folder) throws IOException {
    SortedMap<String, RuntimeException> failures = new TreeMap<>();
    for (String name : sources.names()) {
      RuntimeException failure = generate(name, sources, folder);
      if (failure != null) {
        failures.put(name, failure);
      }
    }
    Set<String> broken = new TreeSet<>();
    TemplateErrors errors = new TemplateErrors(sources);
    failures.forEach(
        (name, failure) -> {
          if (!isAnothers(name, failures)) {
            errors.ofSyntax(name, failure, problems, broken);
          }
        });
    TemplateSources rest = sources.without(broken);
    for (String name : failures.keySet()) {
      if (rest.resolve(name) != null) {
        generate(name, rest, folder); // A second failure has the cause of the first.
      }
    }
  }

  /** A template fails with those that it calls, which are named by themselves. */
  private boolean isAnothers(String name, Map<String, RuntimeException> failures) {
    String words = String.valueOf(failures.get(name));
    return TemplateCalls.reachedFrom(name, sources).stream()
        .anyMatch(called -> String.valueOf(failures.get(called)).equals(words));
  }

  private @Nullable RuntimeException generate(String name, TemplateSources from, Path folder)
      throws IOException {
    TemplateEngine engine =
        TemplateEngine.create(
            new OneTemplate(name, from),
            folder,
            ContentType.Html,
            TemplateCompiler.class.getClassLoader(),
            TemplateSources.PACKAGE);
    engine.setTrimControlStructures(true);
    try {
      engine.generateAll(); // It clears the folder before.
    } catch (UncheckedIOException e) {
      throw e.getCause(); // The disk is full, say, which is no mistake of a template.
    } catch (RuntimeException e) {
      // jte tells mistakes in templates by exceptions of several kinds.
      return e;
    }
    read(folder, ".java")
        .forEach((type, code) -> java.put(type, new String(code, StandardCharsets.UTF_8)));
    return null;
  }

  /** Asks for one template, and gives the others where it calls them. */
  private record OneTemplate(String name, TemplateSources sources) implements gg.jte.CodeResolver {
    @Override
    public @Nullable String resolve(String wanted) {
      return sources.resolve(wanted);
    }

    @Override
    public long getLastModified(String wanted) {
      return 0;
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return List.of(name);
    }
  }

  /** What the files hold, by the full name of the type that each is of. */
  private static Map<String, byte[]> read(Path folder, String ending) throws IOException {
    Map<String, byte[]> types = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        String path = folder.relativize(file).toString();
        String name = path.substring(0, path.length() - ending.length());
        types.put(name.replace('/', '.').replace('\\', '.'), Files.readAllBytes(file));
      }
    }
    return types;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
