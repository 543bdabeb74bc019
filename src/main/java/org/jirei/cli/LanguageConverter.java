package org.jirei.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the tags of languages: {@code ja}. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    Language language = find(value);
    if (language == null) {
      throw new TypeConversionException(value);
    }
    return language;
  }

  /**
   * The locale of the environment. Java only knows locales that are installed, and small machines
   * lack many. The launcher then starts it in another one and names the right one in {@code
   * JIREI_LOCALE}.
   */
  static Locale locale(Map<String, String> environment) {
    String asked =
        Stream.of("JIREI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    return asked.matches("ja(?:[_.@].*)?")
        ? Locale.JAPANESE
        : Locale.getDefault(Locale.Category.DISPLAY);
  }

  /** The language of {@code --lang} in the arguments, or else of the locale. */
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
    Language exact = Language.find(value);
    return exact != null ? exact : Language.find(value.toLowerCase(Locale.ROOT));
  }
}
