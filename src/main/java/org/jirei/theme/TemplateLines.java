package org.jirei.theme;

import gg.jte.runtime.ClassInfo;
import gg.jte.runtime.RuntimeTemplateLoader;

/** Loads templates by name, and finds the line of a template for an exception. */
final class TemplateLines extends RuntimeTemplateLoader {

  TemplateLines(ClassLoader classes) {
    // Without a folder of classes, jte would use the loader of the thread; this folder is searched
    // last.
    super(BuiltIn.home(Theme.class), classes, Theme.PACKAGE);
  }

  /**
   * Also recognises blocks that a template passes to another, as each page passes its content to
   * the layout. Such a block is a class inside that of the template; jte would skip it and name the
   * layout.
   */
  @Override
  protected ClassInfo getClassInfo(ClassLoader classes, String type) {
    return super.getClassInfo(classes, type.replaceFirst("\\$.*", ""));
  }
}
