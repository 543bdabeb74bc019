package org.jirei.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jirei.text.Printable;

/**
 * Writes to a terminal or a log, without characters that would steer it, wherever they came from.
 */
final class SafeWriter extends Writer {

  /** The sequences of this program: colours, and to clear a line (ECMA-48). */
  private static final Pattern OWN = Pattern.compile("\u001b\\[[0-9;]*[mK]");

  private final Writer to;
  private final EncodableText encodable;
  private final boolean isTerminal;

  /**
   * @param isTerminal whether sequences for colours are meant
   */
  SafeWriter(OutputStream to, Charset charset, boolean isTerminal) {
    this.to = new BufferedWriter(new OutputStreamWriter(to, charset));
    this.encodable = new EncodableText(charset);
    this.isTerminal = isTerminal;
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    String text = new String(letters, from, length);
    if (!isTerminal) {
      to.write(shown(text));
      return;
    }
    int start = 0;
    var own = OWN.matcher(text);
    while (own.find()) {
      to.write(shown(text.substring(start, own.start())));
      to.write(own.group());
      start = own.end();
    }
    to.write(shown(text.substring(start)));
  }

  private String shown(String text) {
    return encodable.of(Printable.lines(text));
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
