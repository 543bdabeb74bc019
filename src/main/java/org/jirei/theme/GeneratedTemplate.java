package org.jirei.theme;

/**
 * The Java source that jte generated from a template.
 *
 * @param name name of the template: {@code parts/roles.jte}
 * @param type full name of its class
 * @param lines 0-based line of the template for each line of Java
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record GeneratedTemplate(String name, String type, String java, int[] lines) {

  /**
   * The 1-based line of the template; 0 if there is none.
   *
   * @param javaLine 1-based
   */
  int line(long javaLine) {
    return javaLine < 1 || javaLine > lines.length ? 0 : lines[(int) javaLine - 1] + 1;
  }
}
