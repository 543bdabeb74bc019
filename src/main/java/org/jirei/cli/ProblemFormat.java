package org.jirei.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of problems: for people, for other programs, or for code review services. */
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

  /**
   * Reads {@code text} and {@code json}. The format for code reviews makes no sense for a build.
   */
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
