package org.jirei.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads templates that were compiled here, together with the built-in ones.
 *
 * <p>A template calls others by their class names. So that a built-in template calls the
 * publisher's own, this loader loads the built-in one again.
 */
final class CompiledTemplates extends ClassLoader {

  private final Map<String, byte[]> own;

  /**
   * @param own bytecode by the full name of each class
   */
  CompiledTemplates(Map<String, byte[]> own) {
    super("templates", CompiledTemplates.class.getClassLoader());
    this.own = Map.copyOf(own);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(Theme.PACKAGE + ".")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = own.get(name);
    bytes = bytes == null ? builtIn(name) : bytes;
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte @Nullable [] builtIn(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getParent().getResourceAsStream(file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
