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
final class FileCache<K, V> {

  /**
   * @param value null where it is to be read again though the file may not have changed
   */
  private record KnownAnswers<V>(
      FileStamp stamp, ByteBuffer digest, String displayPath, @Nullable V value) {
    KnownAnswers<V> withoutValue() {
      return new KnownAnswers<>(stamp, digest, displayPath, null);
    }
  }

  private final Map<K, KnownAnswers<V>> known = new ConcurrentHashMap<>();
  private final Set<K> asked = ConcurrentHashMap.newKeySet();
  private final Set<String> changed = new ConcurrentSkipListSet<>();

  /**
   * @param displayPath how problems name the file
   * @param reader is asked only where the file is not what it was
   */
  V read(K key, Path path, String displayPath, Function<FileProblems, V> reader) {
    asked.add(key);
    @Nullable KnownAnswers<V> before = known.get(key);
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
        known.put(key, new KnownAnswers<>(stamp, digest, displayPath, value));
        return value;
      }
    } catch (IOException e) {
      // Its words come from the reading below, which meets the same failure.
    }
    if (known.remove(key) != null) {
      changed.add(displayPath);
    }
    return reader.apply(SourceFiles.read(path, displayPath));
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
            changed.add(file.displayPath);
          }
        });
    known.keySet().retainAll(asked);
    asked.clear();
    Set<String> told = new TreeSet<>(changed);
    changed.clear();
    return told;
  }

  /** What all of it depends on has changed. */
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
