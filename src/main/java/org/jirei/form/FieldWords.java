package org.jirei.form;

import org.jirei.content.FieldDictionary.Field;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the fields are called in one language. The Japanese words are those of the schema, but where
 * these speak of the file ("in quotation marks"), the form has its own.
 */
final class FieldWords {

  private final Messages words;
  private final Messages examples = Messages.ofCaseFiles("form.example");

  FieldWords(Language language) {
    this.words = Messages.of(language, "form.field");
  }

  String label(Field field) {
    return words(field.path(), field.label());
  }

  String help(Field field) {
    return words(field.path() + ".help", field.description());
  }

  /** Null where the schema's own example will do. */
  @Nullable String example(Field field) {
    return examples.has(field.path()) ? examples.get(field.path()) : null;
  }

  /**
   * @param number of the choice in the schema
   */
  String choice(Field field, int number) {
    String value = field.choices().get(number);
    String meaning = number < field.meanings().size() ? field.meanings().get(number) : value;
    return words(field.path() + "#" + value, meaning);
  }

  private String words(String key, String inSchema) {
    boolean ofSchema = words.language().equals(Language.JA) && !words.has(key);
    return ofSchema ? inSchema : words.get(key);
  }
}
