package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The size and time of a file, which show whether it has changed.
 *
 * @param key the identity of the file on its disk, null if the disk gives none
 * @param isSettled whether the file has been unchanged for so long that a later change must change
 *     its time; some disks count time in steps of two seconds
 */
record FileStamp(long size, FileTime modified, @Nullable Object key, boolean isSettled) {

  private static final Duration STEP = Duration.ofSeconds(3);

  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    FileTime modified = attributes.lastModifiedTime();
    return new FileStamp(
        attributes.size(),
        modified,
        attributes.fileKey(),
        modified.toInstant().isBefore(Instant.now().minus(STEP)));
  }

  /** Whether the file is certainly unchanged. False also if that is uncertain. */
  boolean provesUnchanged(FileStamp before) {
    return before.isSettled
        && size == before.size
        && modified.equals(before.modified)
        && Objects.equals(key, before.key);
  }
}
