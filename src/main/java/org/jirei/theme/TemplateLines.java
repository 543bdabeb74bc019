package org.jirei.theme;

import gg.jte.runtime.ClassInfo;
import gg.jte.runtime.RuntimeTemplateLoader;

/** Loads templates by their names, and leads from what they throw back to their lines. */
final class TemplateLines extends RuntimeTemplateLoader {

  TemplateLines(ClassLoader classes) {
    // Without a folder of classes jte would ask the thread for a loader; this one is asked last.
    super(BuiltIn.home(Theme.class), classes, Theme.PACKAGE);
  }

  /**
   * A block that one template hands to another, as each page hands its content to the layout, is a
   * class of its own within that of the template; jte would pass over it and name the layout.
   */
  @Override
  protected ClassInfo getClassInfo(ClassLoader classes, String type) {
    return super.getClassInfo(classes, type.replaceFirst("\\$.*", ""));
  }
}
