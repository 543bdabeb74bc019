package org.jirei.theme;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Templates, styles and assets of a site; may be asked from many threads at once. */
public final class Theme {

  /** Styles of this name stand beside the built-in ones, above them all. */
  public static final String OWN_STYLE = "styles/own.css";

  static final String ASSETS = "assets/";
  static final String STYLES = "styles/";
  static final String TEMPLATE = ".jte";

  private static final String PRECOMPILED = "org.jirei.templates";

  private final ThemeFolder own;
  private final TemplateEngine engine;
  private final ClassLoader classes;
  private final @Nullable TemplateSources compiledFrom;

  private Theme(
      ThemeFolder own,
      ClassLoader classes,
      String inPackage,
      @Nullable TemplateSources compiledFrom) {
    this.own = own;
    this.engine = engine(classes, inPackage);
    this.classes = classes;
    this.compiledFrom = compiledFrom;
  }

  /** The theme that Jirei carries. */
  public static Theme builtIn() {
    return stylesOf(ThemeFolder.NONE);
  }

  /**
   * Reads a folder, whose files take the place of the built-in ones of the same name.
   *
   * @param folder problems name files as this path begins
   */
  public static ThemeResult read(Path folder) throws java.io.IOException {
    return new ThemeReader(folder, new LastCompiled()).read();
  }

  /** Built-in templates with the styles and assets of a folder; nothing has to be compiled. */
  static Theme stylesOf(ThemeFolder own) {
    return new Theme(own, Theme.class.getClassLoader(), PRECOMPILED, null);
  }

  static Theme of(ThemeFolder own, TemplateSources sources, ClassLoader compiled) {
    return new Theme(own, compiled, TemplateSources.PACKAGE, sources);
  }

  private static TemplateEngine engine(ClassLoader loader, String inPackage) {
    // Without a folder of classes jte would ask the thread for a loader; this one is asked last.
    Path folder = BuiltIn.home(Theme.class);
    return TemplateEngine.createPrecompiled(folder, ContentType.Html, loader, inPackage);
  }

  /**
   * A page.
   *
   * @param template without its ending: {@code case}
   * @throws TemplateFailure where a template of somebody's own fails
   */
  public String render(String template, Object view) {
    StringOutput html = new StringOutput(32_768);
    try {
      engine.render(template + TEMPLATE, view, html);
    } catch (TemplateException e) {
      if (compiledFrom == null) {
        throw e;
      }
      throw new TemplateFailure(
          new TemplateErrors(compiledFrom).atRuntime(template, e, classes), e);
    }
    return html.toString();
  }

  /** The paths of all files that go to the site as they are: {@code assets/icon.svg}. */
  public SortedSet<String> assets() {
    SortedSet<String> names = new TreeSet<>(own.files().keySet());
    names.addAll(BuiltIn.names());
    names.removeIf(name -> !name.startsWith(ASSETS));
    return names;
  }

  /** Whether templates had to be compiled for it. */
  boolean isCompiledHere() {
    return compiledFrom != null;
  }

  /** Whether the file is somebody's own. */
  public boolean isOwn(String name) {
    return own.files().containsKey(name);
  }

  /** The folder's own file, else the built-in one; null where there is neither. */
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
