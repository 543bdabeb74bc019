package org.jirei.theme;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.runtime.DebugInfo;
import gg.jte.runtime.Template;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Templates, styles and assets of a site; safe for use by many threads. */
public final class Theme {

  /** Styles in this file are added to the built-in ones and override them. */
  public static final String OWN_STYLE = "styles/own.css";

  static final String ASSETS = "assets/";
  static final String STYLES = "styles/";
  static final String TEMPLATE = ".jte";

  /** The package of the classes of all templates. */
  static final String PACKAGE = "org.jirei.templates";

  private final ThemeFolder own;
  private final ClassLoader classes;
  private final TemplateLines templates;
  private final Map<String, Template> loaded = new ConcurrentHashMap<>();
  private final @Nullable TemplateSources compiledFrom;

  private Theme(ThemeFolder own, ClassLoader classes, @Nullable TemplateSources compiledFrom) {
    this.own = own;
    this.classes = classes;
    this.templates = new TemplateLines(classes);
    this.compiledFrom = compiledFrom;
  }

  /** The built-in theme. */
  public static Theme builtIn() {
    return stylesOf(ThemeFolder.NONE);
  }

  /**
   * Reads a folder; its files replace the built-in ones of the same name.
   *
   * @param folder problems name files by paths that begin like this one
   */
  public static ThemeResult read(Path folder) throws java.io.IOException {
    return new ThemeReader(folder, new TemplateCompiler()).read();
  }

  /** Built-in templates with the styles and assets of a folder; there is nothing to compile. */
  static Theme stylesOf(ThemeFolder own) {
    return new Theme(own, Theme.class.getClassLoader(), null);
  }

  static Theme of(ThemeFolder own, TemplateSources sources, ClassLoader compiled) {
    return new Theme(own, compiled, sources);
  }

  /**
   * Renders a page.
   *
   * @param template name without extension: {@code case}
   * @throws TemplateFailure if a publisher's own template fails
   */
  public String render(String template, Object view) {
    StringOutput html = new StringOutput(32_768);
    Template page = loaded.computeIfAbsent(template + TEMPLATE, templates::load);
    try {
      page.render(new OwaspHtmlTemplateOutput(html), null, view);
    } catch (OutOfMemoryError memory) {
      // A failure of the machine, whichever template was at work.
      throw memory;
    } catch (Throwable failure) {
      // Templates declare that they may throw anything, and own ones do.
      throw failed(template + TEMPLATE, failure);
    }
    return html.toString();
  }

  private RuntimeException failed(String page, Throwable failure) {
    DebugInfo found = templates.resolveDebugInfo(classes, failure.getStackTrace());
    DebugInfo place = found == null ? new DebugInfo(page, 0) : found;
    if (compiledFrom == null) {
      return new IllegalStateException(
          page + " fails at " + place.name + ":" + place.line, failure);
    }
    return new TemplateFailure(
        compiledFrom.problem(
            ProblemKind.TEMPLATE_FAILED,
            place.name,
            TextFinder.Place.ofLine(place.line),
            failure.toString()),
        failure);
  }

  /** The paths of all assets, built-in or not: {@code assets/icon.svg}. */
  public SortedSet<String> assets() {
    SortedSet<String> names = new TreeSet<>(own.files().keySet());
    names.addAll(BuiltIn.names());
    names.removeIf(name -> !name.startsWith(ASSETS));
    return names;
  }

  /** Whether templates were compiled for it. */
  boolean isCompiledHere() {
    return compiledFrom != null;
  }

  /** Whether the file is the publisher's own. */
  public boolean isOwn(String name) {
    return own.files().containsKey(name);
  }

  /** The file in the folder, otherwise the built-in one; null if there is neither. */
  public byte @Nullable [] bytes(String name) {
    byte[] bytes = own.files().get(name);
    return bytes == null ? BuiltIn.bytes(name) : bytes;
  }

  /** The same as text. */
  public @Nullable String text(String name) {
    byte[] bytes = bytes(name);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
