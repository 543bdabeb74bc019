package org.jirei.theme;

import java.io.IOException;
import java.util.List;
import org.jirei.problem.Problem;
import org.jirei.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Compiles templates, which takes seconds, and knows what came of it as long as they stay. */
final class LastCompiled {

  private @Nullable TemplateSources sources;
  private @Nullable ClassLoader classes;
  private List<Problem> problems = List.of();

  /**
   * @param found gains the problems of the templates
   * @return null where a mistake keeps them from being used
   */
  @Nullable ClassLoader compile(TemplateSources templates, Problems found) throws IOException {
    if (!templates.equals(sources)) {
      Problems ofTemplates = new Problems();
      classes = new TemplateCompiler(templates, ofTemplates).compile();
      problems = ofTemplates.sorted();
      sources = templates;
    }
    found.addAll(problems);
    return classes;
  }
}
