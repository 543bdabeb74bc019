package org.jirei.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the fields are called in both languages. The Japanese words are those of the schema, but
 * where these speak of the file ("in quotation marks"), the form has its own.
 */
final class FieldWords {

  private final Properties japanese = load("fields_ja.properties");
  private final Properties english = load("fields_en.properties");

  Bilingual label(Field field) {
    return new Bilingual(field.label(), english.getProperty(field.path(), field.label()));
  }

  Bilingual help(Field field) {
    String key = field.path() + ".help";
    String own = japanese.getProperty(key, field.description());
    return new Bilingual(own, english.getProperty(key, own));
  }

  /** Null where the schema's own example will do. */
  @Nullable String example(Field field) {
    return japanese.getProperty(field.path() + ".example");
  }

  /**
   * @param number of the choice in the schema
   */
  Bilingual choice(Field field, int number) {
    String value = field.choices().get(number);
    String meaning = number < field.meanings().size() ? field.meanings().get(number) : value;
    return new Bilingual(meaning, english.getProperty(field.path() + "#" + value, meaning));
  }

  static Properties load(String name) {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(FieldWords.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
