package org.jirei.cli;

import java.util.Locale;
import org.jirei.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code ja} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    Language language = find(value);
    if (language == null) {
      throw new TypeConversionException(value);
    }
    return language;
  }

  /** What {@code --lang} among the arguments says, else what the locale says. */
  static Language among(String[] arguments, Locale locale) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      String value =
          argument.startsWith("--lang=")
              ? argument.substring("--lang=".length())
              : argument.equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      Language language = find(value);
      if (language != null) {
        return language;
      }
    }
    return Language.of(locale);
  }

  private static @Nullable Language find(String value) {
    return Language.ofMessages().stream()
        .filter(language -> language.tag().equalsIgnoreCase(value))
        .findFirst()
        .orElse(null);
  }
}
