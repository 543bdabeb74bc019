package org.jirei.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells one version of an image from the next without opening it. What was found in an image
 * holds as long as this stays the same.
 *
 * @param size in bytes
 */
record FileVersion(String name, long size, FileTime modified) {

  static FileVersion of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileVersion(
        file.getFileName().toString(), attributes.size(), attributes.lastModifiedTime());
  }
}
