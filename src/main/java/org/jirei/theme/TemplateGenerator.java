package org.jirei.theme;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateConfig;
import gg.jte.compiler.ClassDefinition;
import gg.jte.compiler.TemplateCompiler;
import gg.jte.runtime.ClassInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets jte generate Java source from templates.
 *
 * <p>jte stops at the first mistake in a template or in those that it calls. The built-in template
 * then replaces the wrong one, so that one run reports the mistakes of all others.
 */
final class TemplateGenerator implements CodeResolver {

  private final TemplateSources sources;
  private final ParseErrors errors;
  private final Set<String> broken = new TreeSet<>();
  private final TemplateCompiler jte;

  TemplateGenerator(TemplateSources sources, ParseErrors errors) {
    this.sources = sources;
    this.errors = errors;
    TemplateConfig config = new TemplateConfig(ContentType.Html, Theme.PACKAGE);
    config.trimControlStructures = true;
    // jte would write to this folder, but nothing that is called here does.
    this.jte = new TemplateCompiler(config, this, Path.of(""), Theme.class.getClassLoader());
  }

  List<GeneratedTemplate> generate() {
    List<GeneratedTemplate> generated = new ArrayList<>();
    for (String name : sources.toCompile()) {
      GeneratedTemplate template = generate(name);
      if (template != null) {
        generated.add(template);
      }
    }
    return generated;
  }

  /** Templates with mistakes; the others were read as if these did not exist. */
  Set<String> broken() {
    return broken;
  }

  private @Nullable GeneratedTemplate generate(String name) {
    LinkedHashSet<ClassDefinition> begun = new LinkedHashSet<>();
    try {
      ClassInfo type = jte.generateTemplateCall(name, begun, new LinkedHashSet<>(), null);
      String java = begun.getFirst().getCode();
      return new GeneratedTemplate(name, type.fullName, java, type.lineInfo);
    } catch (RuntimeException failure) {
      // jte reports mistakes in templates by exceptions of several kinds.
      String wrong = errors.add(lastBegun(name, begun), failure, broken);
      boolean found = broken.add(wrong);
      return found && !wrong.equals(name) ? generate(name) : null;
    }
  }

  /**
   * The template at which jte stopped: of those that call each other, the last one without Java
   * source.
   */
  private String lastBegun(String name, LinkedHashSet<ClassDefinition> begun) {
    return begun.reversed().stream()
        .filter(template -> template.getCode() == null)
        .findFirst()
        .flatMap(template -> sources.nameOf(template.getName()))
        .orElse(name);
  }

  @Override
  public @Nullable String resolve(String name) {
    String builtIn = broken.contains(name) ? TemplateSources.builtIn(name) : null;
    return builtIn == null ? sources.text(name) : builtIn;
  }

  @Override
  public long getLastModified(String name) {
    return 0;
  }
}
