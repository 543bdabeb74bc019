package org.jirei.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import org.jirei.publish.OutputFile;
import org.jirei.publish.OutputSink;
import org.jirei.publish.PagePath;

/**
 * Writes shards: scripts that each hand one piece of data to the page, the only kind of file that a
 * browser loads from a web server and from a folder alike.
 *
 * <p>The data is deflated (RFC 1951) and in Base64. It carries the stamp of its index, so that a
 * page never mixes the shards of two builds.
 */
final class ShardWriter {

  /** Where the shards lie in the site. */
  static final String FOLDER = "search/shards/";

  static final String META = "meta";

  private final OutputSink sink;
  private final String stamp;

  ShardWriter(OutputSink sink, String stamp) {
    this.sink = sink;
    this.stamp = stamp;
  }

  void write(String name, byte[] data) throws IOException {
    script(name, stamp + "/" + name, deflated(data, new byte[0], true));
  }

  /** The one shard whose name bears no stamp, since it tells the stamp of all others. */
  void writeMeta(byte[] data) throws IOException {
    script(META, META, deflated(data, new byte[0], false));
  }

  /** A shard that can be read only after the meta shard, as more of the same stream. */
  void writeAfterMeta(String name, byte[] data, byte[] meta) throws IOException {
    script(name, stamp + "/" + name, deflated(data, meta, true));
  }

  private void script(String name, String fullName, byte[] data) throws IOException {
    String text = Base64.getEncoder().withoutPadding().encodeToString(data);
    sink.accept(
        new OutputFile(
            new PagePath(FOLDER + name + ".js"),
            ("jirei.shard(\"" + fullName + "\",\"" + text + "\")\n")
                .getBytes(StandardCharsets.US_ASCII)));
  }

  /**
   * @param before what the reader has seen already; repeated words cost next to nothing
   * @param last false where the stream ends at a whole byte and other data may go on from there
   */
  private static byte[] deflated(byte[] data, byte[] before, boolean last) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      if (before.length > 0) {
        deflater.setDictionary(before);
      }
      deflater.setInput(data);
      if (last) {
        deflater.finish();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      int count;
      do {
        count =
            deflater.deflate(
                buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
        bytes.write(buffer, 0, count);
      } while (count == buffer.length);
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
