package org.jirei.publish;

import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes two folders change places in one step, if the operating system can.
 *
 * <p>The JDK has no call for it, so this asks the system's C library: {@code renameat2} with {@code
 * RENAME_EXCHANGE} on Linux (renameat2(2)), {@code renamex_np} with {@code RENAME_SWAP} on macOS
 * (rename(2)). The foreign function interface is final since Java 22, but Jirei runs on 21, so it
 * is called by reflection. If anything is missing, the answer is no, and the caller renames twice
 * instead.
 */
final class NativeExchange {

  /**
   * "Relative to the working directory" on Linux; it has no effect, because the paths are absolute.
   */
  private static final int AT_FDCWD = -100;

  private static final int EXCHANGE = 2;

  private NativeExchange() {}

  /** Whether the folders changed places; if not, both are as they were. */
  static boolean exchange(Path one, Path other) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    try {
      if (system.contains("linux")) {
        return call(
            "renameat2",
            AT_FDCWD,
            one.toAbsolutePath(),
            AT_FDCWD,
            other.toAbsolutePath(),
            EXCHANGE);
      }
      return system.contains("mac")
          && call("renamex_np", one.toAbsolutePath(), other.toAbsolutePath(), EXCHANGE);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return false;
    }
  }

  /** Calls a C function that returns 0 for success, with paths as char* and numbers as int. */
  private static boolean call(String name, Object... arguments)
      throws ReflectiveOperationException {
    Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
    Class<?> lookupType = Class.forName("java.lang.foreign.SymbolLookup");
    Class<?> descriptorType = Class.forName("java.lang.foreign.FunctionDescriptor");
    Class<?> layoutType = Class.forName("java.lang.foreign.MemoryLayout");
    Class<?> segmentType = Class.forName("java.lang.foreign.MemorySegment");
    Class<?> optionType = Class.forName("java.lang.foreign.Linker$Option");
    Class<?> arenaType = Class.forName("java.lang.foreign.Arena");
    Class<?> valueType = Class.forName("java.lang.foreign.ValueLayout");
    Object number = valueType.getField("JAVA_INT").get(null);
    Object address = valueType.getField("ADDRESS").get(null);

    Object linker = linkerType.getMethod("nativeLinker").invoke(null);
    Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
    Optional<?> symbol =
        (Optional<?>) lookupType.getMethod("find", String.class).invoke(lookup, name);
    if (symbol.isEmpty()) {
      return false;
    }
    Object layouts = java.lang.reflect.Array.newInstance(layoutType, arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      java.lang.reflect.Array.set(layouts, i, arguments[i] instanceof Path ? address : number);
    }
    Object descriptor =
        descriptorType
            .getMethod("of", layoutType, layouts.getClass())
            .invoke(null, number, layouts);
    Object options = java.lang.reflect.Array.newInstance(optionType, 0);
    MethodHandle handle =
        (MethodHandle)
            linkerType
                .getMethod("downcallHandle", segmentType, descriptorType, options.getClass())
                .invoke(linker, symbol.get(), descriptor, options);
    try (AutoCloseable arena = (AutoCloseable) arenaType.getMethod("ofConfined").invoke(null)) {
      Object[] values = arguments.clone();
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Path path) {
          values[i] =
              arenaType.getMethod("allocateFrom", String.class).invoke(arena, path.toString());
        }
      }
      return (int) handle.invokeWithArguments(values) == 0;
    } catch (ReflectiveOperationException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new ReflectiveOperationException(name, e);
    }
  }
}
