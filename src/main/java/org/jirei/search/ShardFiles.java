package org.jirei.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.site.SiteFile;

/**
 * Lists shards: scripts that each give the page a part of the data. Only scripts can bring data to
 * a page both from a web server and from a folder.
 *
 * <p>The data is deflated (RFC 1951) and written as {@link ShardText}. It carries the stamp of its
 * index, so that a page never mixes the shards of two builds.
 */
final class ShardFiles {

  static final String META = "meta";

  /** Reads the data of a shard when its file is made. */
  @FunctionalInterface
  interface Data {
    byte[] read() throws IOException;
  }

  /** Writes the text of a file. */
  @FunctionalInterface
  private interface Script {
    String write() throws IOException;
  }

  private final String stamp;
  private final List<SiteFile> files = new ArrayList<>();

  ShardFiles(String stamp) {
    this.stamp = stamp;
  }

  List<SiteFile> all() {
    return files;
  }

  void add(String name, byte[] data) {
    add(name, () -> call(stamp + "/" + name, deflated(data, new byte[0], true)));
  }

  /**
   * Adds the file that is loaded first: the only shard without a stamp in its name, because it
   * tells the stamp of all others, and the one that every query needs as well.
   */
  void addFirst(byte[] meta, String name, byte[] data) {
    add(
        META,
        () ->
            call(META, deflated(meta, new byte[0], false))
                + call(stamp + "/" + name, deflated(data, new byte[0], true)));
  }

  /** Adds a shard that continues the compressed stream of the meta shard and is read after it. */
  void addAfterMeta(String name, Data data, byte[] meta) {
    add(name, () -> call(stamp + "/" + name, deflated(data.read(), meta, true)));
  }

  private void add(String name, Script script) {
    PagePath path = new PagePath(SharedPaths.SHARDS + name + ".js");
    files.add(SiteFile.of(path, () -> OutputFile.text(path, script.write())));
  }

  private static String call(String name, byte[] deflated) {
    return "jirei.shard(\"" + name + "\",\"" + ShardText.of(deflated) + "\")\n";
  }

  /**
   * @param before what the reader has already seen; repeating it costs almost nothing
   * @param last false if the stream ends at a whole byte and more data may continue it
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
