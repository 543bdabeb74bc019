package org.jirei.fix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * Replaces a file in such a way that either the old or the new one always exists, and keeps its
 * permissions.
 */
record SafeFile(Path path) {

  boolean replace(byte[] before, byte[] after) throws IOException {
    Path file = path.toRealPath(); // a link stays a link
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(path.toString());
    }
    if (!Arrays.equals(Files.readAllBytes(file), before)) {
      return false;
    }
    Path temporary = Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(after);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      keepPermissions(file, temporary);
      move(temporary, file);
      return true;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some file shares cannot move atomically. This is the safest way that they offer.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
