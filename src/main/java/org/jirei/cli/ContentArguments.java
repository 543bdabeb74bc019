package org.jirei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How content is read and how its problems are shown. */
final class ContentArguments {

  @Option(names = "--source", paramLabel = "DIR", defaultValue = "content")
  Path source = Path.of("content");

  @Option(names = "--drafts")
  boolean drafts;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  ProblemFormat format = ProblemFormat.TEXT;

  /** Whether there is a content folder at all; if not, the person learns so. */
  boolean isThere(Session session) {
    boolean there = Files.isDirectory(source);
    if (!there) {
      session.complaint("content.none", source);
    }
    return there;
  }

  /** How problems are written. */
  enum ProblemFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
