package org.jirei.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the Java source of templates in memory, without files for source or classes.
 *
 * <p>jte could compile too, but it writes files, passes on only the text of errors, and has them in
 * the language of the machine.
 */
final class JavaInMemory extends ForwardingJavaFileManager<JavaFileManager> {

  /** Types that templates use: Jirei's views, the runtime of jte, and the annotations of both. */
  private static final List<Class<?>> CLASS_PATH =
      List.of(Theme.class, gg.jte.TemplateEngine.class, Nullable.class);

  private static final List<String> OPTIONS =
      List.of(
          "-classpath",
          CLASS_PATH.stream()
              .map(type -> BuiltIn.home(type).toString())
              .distinct()
              .collect(Collectors.joining(java.io.File.pathSeparator)),
          "-proc:none",
          "-nowarn",
          "-Xlint:none",
          // Errors in one class must not hide those in the next.
          "-Xmaxerrs",
          "1000",
          "--should-stop=ifError=FLOW");

  private final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

  private JavaInMemory(JavaFileManager files) {
    super(files);
  }

  /** Whether this Java has a compiler; a runtime without a development kit has none. */
  static boolean isThere() {
    return ModuleLayer.boot().findModule("jdk.compiler").isPresent()
        && ToolProvider.getSystemJavaCompiler() != null;
  }

  /**
   * Compiles to bytecode by full class name; do not use the result if there were errors.
   *
   * @param errors receives each error
   */
  static Map<String, byte[]> compile(
      List<GeneratedTemplate> templates, BiConsumer<GeneratedTemplate, Diagnostic<?>> errors)
      throws IOException {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter complaints = new StringWriter();
    List<Source> sources = templates.stream().map(Source::new).toList();
    try (JavaInMemory files =
        new JavaInMemory(
            compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8))) {
      boolean done = compiler.getTask(complaints, files, found, OPTIONS, null, sources).call();
      boolean told = false;
      for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR
            && diagnostic.getSource() instanceof Source source) {
          errors.accept(source.template, diagnostic);
          told = true;
        }
      }
      if (!done && !told) {
        throw new IllegalStateException("templates do not compile: " + complaints);
      }
      return files.classes();
    }
  }

  private Map<String, byte[]> classes() {
    return classes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toByteArray()));
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(uri(type, kind), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        classes.put(type, bytes);
        return bytes;
      }
    };
  }

  private static URI uri(String type, JavaFileObject.Kind kind) {
    return URI.create("template:///" + type.replace('.', '/') + kind.extension);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final GeneratedTemplate template;

    Source(GeneratedTemplate template) {
      super(uri(template.type(), Kind.SOURCE), Kind.SOURCE);
      this.template = template;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return template.java();
    }
  }
}
