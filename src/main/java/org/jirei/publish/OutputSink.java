package org.jirei.publish;

import java.io.IOException;

/**
 * Takes finished files one by one, from many threads, so that no stage keeps a whole site in
 * memory.
 */
@FunctionalInterface
public interface OutputSink {
  void accept(OutputFile file) throws IOException;
}
