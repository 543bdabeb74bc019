package org.jirei.theme;

import org.jspecify.annotations.Nullable;

/**
 * A line of a template.
 *
 * @param template its name: {@code parts/roles.jte}
 * @param line 1-based, 0 for the file
 */
record TemplateLine(String template, int line) {

  /**
   * Where an exception was thrown within a block that one template hands to another, as each page
   * hands its content to the layout. Such blocks are classes of their own, which jte passes over:
   * it names the layout.
   *
   * @return null where it was thrown elsewhere
   */
  static @Nullable TemplateLine inBlock(Throwable failure, ClassLoader classes) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      String type = frame.getClassName();
      if (type.startsWith(TemplateSources.PACKAGE + ".")) {
        int block = type.indexOf('$');
        return block < 0 ? null : of(type.substring(0, block), frame.getLineNumber(), classes);
      }
    }
    return null;
  }

  /**
   * @param line of the Java that jte wrote
   */
  private static @Nullable TemplateLine of(String type, int line, ClassLoader classes) {
    try {
      Class<?> template = classes.loadClass(type);
      String name = (String) template.getField("JTE_NAME").get(null);
      int[] lines = (int[]) template.getField("JTE_LINE_INFO").get(null);
      return line < 1 || line > lines.length
          ? new TemplateLine(name, 0)
          : new TemplateLine(name, lines[line - 1] + 1);
    } catch (ReflectiveOperationException e) {
      return null; // No template, so that what jte says is the best there is.
    }
  }
}
