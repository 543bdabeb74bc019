package org.jirei.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How problems are written: for people, for programs, or for services that review code. */
enum ProblemFormat {
  TEXT,
  JSON,
  SARIF;

  boolean isForPrograms() {
    return this != TEXT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads {@code text} and {@code json}; a build is nothing that a review comments on. */
  static final class TextOrJson implements ITypeConverter<ProblemFormat> {
    @Override
    public ProblemFormat convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "text" -> TEXT;
        case "json" -> JSON;
        default -> throw new TypeConversionException(value);
      };
    }
  }
}
