package org.jirei.theme;

import java.util.Map;

/** Loads compiled templates from memory, so that no file of them need stay behind. */
final class CompiledTemplates extends ClassLoader {

  private final Map<String, byte[]> classes;

  /**
   * @param classes by the full name of each
   */
  CompiledTemplates(Map<String, byte[]> classes) {
    super("templates", CompiledTemplates.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
