package org.jirei.theme;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jirei.problem.ProblemKind;
import org.jirei.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Compiles the Java that jte wrote, and tells its errors where the person wrote them. */
final class JavaTemplates {

  /** What templates are made of: Jirei's views, the runtime of jte, the annotations of both. */
  private static final List<Class<?>> CLASS_PATH =
      List.of(Theme.class, gg.jte.TemplateEngine.class, Nullable.class);

  private final TemplateSources sources;
  private final Problems problems;

  JavaTemplates(TemplateSources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * @param java by the full name of each class
   * @param folder where the classes go
   */
  void compile(Map<String, String> java, Path folder) throws IOException {
    List<Source> units =
        java.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter complaints = new StringWriter();
    boolean done;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      done = compiler.getTask(complaints, files, found, options(folder), null, units).call();
    }
    if (!done && !add(found.getDiagnostics()) && !problems.hasErrors()) {
      throw new IllegalStateException("templates do not compile: " + complaints);
    }
  }

  private static List<String> options(Path folder) {
    String classPath =
        CLASS_PATH.stream()
            .map(type -> BuiltIn.home(type).toString())
            .distinct()
            .collect(Collectors.joining(java.io.File.pathSeparator));
    return Stream.of(
            List.of("-d", folder.toString(), "-classpath", classPath, "-proc:none", "-nowarn"),
            // One class with an error must not hide those of the next.
            List.of("-Xlint:none", "-Xmaxerrs", "1000", "--should-stop=ifError=FLOW"))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether there was an error among them. */
  private boolean add(List<Diagnostic<? extends JavaFileObject>> diagnostics) throws IOException {
    Map<JavaFileObject, JavaPlaces> places = new HashMap<>();
    boolean any = false;
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      JavaFileObject file = diagnostic.getSource();
      if (String.valueOf(diagnostic.getCode()).contains("cant.write")) {
        throw new IOException(diagnostic.getMessage(Locale.ENGLISH));
      }
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR && file != null) {
        any |= add(diagnostic, places.computeIfAbsent(file, this::places));
      }
    }
    return any;
  }

  private JavaPlaces places(JavaFileObject file) {
    try {
      return JavaPlaces.of(file.getCharContent(true).toString(), sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean add(Diagnostic<?> diagnostic, JavaPlaces places) {
    String words = String.valueOf(diagnostic.getMessage(Locale.ENGLISH)).strip();
    String code = String.valueOf(diagnostic.getCode());
    JavaPlaces.Place place = places.of(diagnostic);
    // Where the mistake stands is a template too.
    String called = JavaPlaces.templateIn(words.replaceFirst("\n\\s*location:.*", ""));
    if (code.contains("cant.resolve") && called != null) {
      return false; // A template with a mistake of its own, which is told already.
    }
    if (called != null) {
      problems.add(places.problem(ProblemKind.TEMPLATE_CALL, place, called));
    } else if (code.contains("cant.resolve") || code.contains("doesnt.exist")) {
      problems.add(
          places.problem(ProblemKind.TEMPLATE_NAME, place, place.words(), withoutTitle(words)));
    } else {
      problems.add(places.problem(ProblemKind.TEMPLATE_JAVA, place, words));
    }
    return true;
  }

  /** The first line of such a message only says "cannot find symbol". */
  private static String withoutTitle(String words) {
    int end = words.indexOf('\n');
    return end < 0 ? words : words.substring(end).strip();
  }

  /** Java that was never a file. */
  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String type, String code) {
      super(URI.create("template:///" + type.replace('.', '/') + ".java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
