package org.jirei.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the result of parsing each file, so that unchanged files are not parsed again.
 *
 * <p>{@link #read} decides in three steps, the cheapest first:
 *
 * <ol>
 *   <li>If size, time and file key are the same, and the file had settled when it was last read, it
 *       is unchanged and is not opened.
 *   <li>Otherwise its bytes are read. If their SHA-256 digest is the same and a result is known, it
 *       is still valid. This covers files that were saved without a change, and disks with coarse
 *       times.
 *   <li>Otherwise the bytes are decoded and parsed, and a file with a new digest is reported as
 *       changed.
 * </ol>
 *
 * <p>A file that is too large or cannot be read is never remembered. Its error is found again in
 * every pass.
 *
 * <p>Cost: one look-up of attributes for each unchanged file. A file changed within the last
 * seconds also costs its bytes and a digest.
 *
 * <p>{@link #read} may be called from many threads. {@link #endPass} and {@link #readAllAgain} may
 * only be called while no file is being read.
 *
 * @param <K> a file and everything else that its result depends on
 * @param <V> the result of parsing, which is never changed afterwards
 */
final class FileCache<K, V> {

  /**
   * What is known of one file.
   *
   * @param value null if it must be parsed again although the file may be unchanged
   */
  private record CachedFile<V>(
      FileStamp stamp, ByteBuffer digest, String displayPath, @Nullable V value) {
    CachedFile<V> withoutValue() {
      return new CachedFile<>(stamp, digest, displayPath, null);
    }
  }

  private final Map<K, CachedFile<V>> known = new ConcurrentHashMap<>();
  private final Set<K> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> changed = new ConcurrentSkipListSet<>();

  /**
   * Returns the result for a file, from memory if the file is unchanged.
   *
   * @param displayPath how problems name the file
   * @param reader is called only if the file must be parsed
   */
  V read(K key, Path path, String displayPath, Function<FileProblems, V> reader) {
    asked.add(key);
    @Nullable CachedFile<V> before = known.get(key);
    try {
      FileStamp stamp = FileStamp.of(path);
      V value = before == null ? null : before.value;
      if (before != null && value != null && stamp.provesUnchanged(before.stamp)) {
        return value;
      }
      if (stamp.size() <= SourceFiles.MAX_BYTES) {
        byte[] bytes = SourceFiles.bytes(path);
        ByteBuffer digest = digest(bytes);
        boolean same = before != null && digest.equals(before.digest);
        if (!same) {
          changed.add(displayPath);
        }
        if (value == null || !same) {
          value = reader.apply(SourceFiles.decode(bytes, displayPath));
        }
        known.put(key, new CachedFile<>(stamp, digest, displayPath, value));
        return value;
      }
    } catch (IOException e) {
      // The reading below meets the same failure and reports it.
    }
    if (known.remove(key) != null) {
      changed.add(displayPath);
    }
    return reader.apply(SourceFiles.read(path, displayPath));
  }

  /**
   * Ends a pass: forgets the files that were not requested in it.
   *
   * @return the files that were changed, added or removed since the last pass
   */
  Set<String> endPass() {
    known.forEach(
        (key, file) -> {
          if (!asked.contains(key)) {
            changed.add(file.displayPath);
          }
        });
    known.keySet().retainAll(asked);
    asked.clear();
    Set<String> told = new TreeSet<>(changed);
    changed.clear();
    return told;
  }

  /**
   * Discards all results because something that all of them depend on has changed. Stamps and
   * digests stay, so unchanged files are not reported as changed.
   */
  void readAllAgain() {
    known.replaceAll((key, file) -> file.withoutValue());
  }

  private static ByteBuffer digest(byte[] bytes) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
