package org.jirei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments for reading content and showing its problems. */
final class ContentArguments {

  /** Where the content lies if nobody says otherwise. */
  static final Path DEFAULT_SOURCE = Path.of("content");

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = DEFAULT_SOURCE;

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

  /** Whether there is a library at all. If not, a message says so, and how to start one. */
  static boolean isLibrary(Session session, Path source) {
    if (Files.isDirectory(source)) {
      return true;
    }
    session.complaint("content.none", source);
    session.message("content.none.help");
    return false;
  }

  /** The same for a command that reads them in its own way. */
  static boolean areThere(Session session, Path source, @Nullable Path own) {
    if (!isLibrary(session, source)) {
      return false;
    }
    if (own != null && !Files.isDirectory(own)) {
      session.complaint("templates.none", own);
      return false;
    }
    return true;
  }
}
