package org.jirei.theme;

/**
 * The Java that jte wrote from a template.
 *
 * @param name of the template: {@code parts/roles.jte}
 * @param type the full name of its class
 * @param lines the line of the template, 0-based, for each line of Java
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record GeneratedTemplate(String name, String type, String java, int[] lines) {

  /**
   * The line of the template, 1-based; 0 where there is none.
   *
   * @param javaLine 1-based
   */
  int line(long javaLine) {
    return javaLine < 1 || javaLine > lines.length ? 0 : lines[(int) javaLine - 1] + 1;
  }
}
