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
 * What files were read as, so that one that has not changed need not be read again. Files are read
 * from many threads; a pass over all of them is ended by {@link #endPass}.
 *
 * @param <K> a file and whatever else its reading depends on
 * @param <V> what it is read as, never changed afterwards
 */
final class ReadFiles<K, V> {

  private record Known<V>(FileStamp stamp, ByteBuffer digest, String shown, V value) {}

  private final Map<K, Known<V>> known = new ConcurrentHashMap<>();
  private final Set<K> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> changed = new ConcurrentSkipListSet<>();

  /**
   * @param shown how problems name the file
   * @param reader is asked only where the file is not what it was
   */
  V read(K key, Path path, String shown, Function<Findings, V> reader) {
    asked.add(key);
    @Nullable Known<V> before = known.get(key);
    try {
      FileStamp stamp = FileStamp.of(path);
      if (before != null && stamp.provesUnchanged(before.stamp)) {
        return before.value;
      }
      if (stamp.size() <= SourceFiles.MAX_BYTES) {
        byte[] bytes = SourceFiles.bytes(path);
        ByteBuffer digest = digest(bytes);
        if (before != null && digest.equals(before.digest)) {
          known.put(key, new Known<>(stamp, digest, shown, before.value));
          return before.value;
        }
        V value = reader.apply(SourceFiles.decode(bytes, shown));
        changed.add(shown);
        known.put(key, new Known<>(stamp, digest, shown, value));
        return value;
      }
    } catch (IOException e) {
      // Its words come from the reading below, which meets the same failure.
    }
    if (known.remove(key) != null) {
      changed.add(shown);
    }
    return reader.apply(SourceFiles.read(path, shown));
  }

  /**
   * Forgets files that nobody asked for since the last pass.
   *
   * @return which files changed, came or went since then
   */
  Set<String> endPass() {
    known.forEach(
        (key, file) -> {
          if (!asked.contains(key)) {
            changed.add(file.shown);
          }
        });
    known.keySet().retainAll(asked);
    asked.clear();
    Set<String> told = new TreeSet<>(changed);
    changed.clear();
    return told;
  }

  void forgetAll() {
    known.clear();
  }

  private static ByteBuffer digest(byte[] bytes) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
