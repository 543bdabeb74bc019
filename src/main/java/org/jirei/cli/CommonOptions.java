package org.jirei.cli;

import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of all commands. */
final class CommonOptions {

  /** Read before everything else, so that even messages about arguments use this language. */
  @Option(names = "--lang", paramLabel = "ja|en", converter = LanguageConverter.class)
  @Nullable Language language;

  @Option(names = "--stacktrace")
  boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;
}
