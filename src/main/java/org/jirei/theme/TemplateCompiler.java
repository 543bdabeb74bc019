package org.jirei.theme;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Compiles templates to classes, and keeps the result until the templates change.
 *
 * <p>jte generates Java source from them, and the compiler of the JDK does the rest.
 */
final class TemplateCompiler {

  private @Nullable TemplateSources last;
  private @Nullable ClassLoader classes;
  private List<Problem> problems = List.of();

  /**
   * @param found receives the problems of the templates
   * @return null if a mistake prevents their use
   */
  @Nullable ClassLoader compile(TemplateSources sources, Problems found) throws IOException {
    if (!sources.equals(last)) {
      Problems ofTemplates = new Problems();
      classes = compileAnew(sources, ofTemplates);
      problems = ofTemplates.sorted();
      last = sources;
    }
    found.addAll(problems);
    return classes;
  }

  private static @Nullable ClassLoader compileAnew(TemplateSources sources, Problems problems)
      throws IOException {
    TemplateGenerator generator =
        new TemplateGenerator(sources, new ParseErrors(sources, problems));
    List<GeneratedTemplate> generated = generator.generate();
    JavaErrors errors = new JavaErrors(sources, generator.broken(), problems);
    Map<String, byte[]> compiled =
        generated.isEmpty() ? Map.of() : JavaInMemory.compile(generated, errors::add);
    return problems.hasErrors() ? null : new CompiledTemplates(compiled);
  }
}
