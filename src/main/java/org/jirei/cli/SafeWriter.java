package org.jirei.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jirei.text.Printable;

/**
 * Writes to a terminal or a log, without characters that would steer it, wherever they came from.
 */
final class SafeWriter extends Writer {

  /** The sequences of this program: colours, and to clear a line (ECMA-48). */
  private static final Pattern OWN = Pattern.compile("\u001b\\[[0-9;]*[mK]");

  private final Writer to;
  private final boolean isTerminal;

  /**
   * @param isTerminal whether sequences for colours are meant
   */
  SafeWriter(Writer to, boolean isTerminal) {
    this.to = to;
    this.isTerminal = isTerminal;
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    String text = new String(letters, from, length);
    if (!isTerminal) {
      to.write(Printable.lines(text));
      return;
    }
    int start = 0;
    var own = OWN.matcher(text);
    while (own.find()) {
      to.write(Printable.lines(text.substring(start, own.start())));
      to.write(own.group());
      start = own.end();
    }
    to.write(Printable.lines(text.substring(start)));
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }

  @Override
  public void close() throws IOException {
    to.close();
  }
}
