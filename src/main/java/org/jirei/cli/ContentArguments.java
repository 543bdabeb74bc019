package org.jirei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments for reading content and showing its problems. */
final class ContentArguments {

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(names = "--templates", paramLabel = "DIR")
  @Nullable Path templates;

  @Option(names = "--drafts")
  boolean drafts;

  @Option(names = "--strict")
  boolean strict;

  /** Whether the folders exist. If not, a message says so. */
  boolean isThere(Session session) {
    return areThere(session, source, templates);
  }

  /** The same for a command that reads them in its own way. */
  static boolean areThere(Session session, Path source, @Nullable Path own) {
    if (!Files.isDirectory(source)) {
      session.complaint("content.none", source);
      return false;
    }
    if (own != null && !Files.isDirectory(own)) {
      session.complaint("templates.none", own);
      return false;
    }
    return true;
  }
}
