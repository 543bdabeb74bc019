package org.jirei.cli;

import java.util.Locale;
import org.jirei.language.Language;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code ja} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    return Language.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** What {@code --lang} among the arguments says, else what the locale says. */
  static Language among(String[] arguments, Locale locale) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      String value =
          argument.startsWith("--lang=")
              ? argument.substring("--lang=".length())
              : argument.equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      for (Language language : Language.values()) {
        if (language.tag().equalsIgnoreCase(value)) {
          return language;
        }
      }
    }
    return Language.of(locale);
  }
}
