package org.jirei.form;

import org.jirei.content.FieldDictionary.Field;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields in one language. The Japanese words come from the schema. If these are
 * about the file ("in quotation marks"), the form has its own.
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

  /** Null if the example from the schema is suitable. */
  @Nullable String example(Field field) {
    return examples.has(field.path()) ? examples.get(field.path()) : null;
  }

  /**
   * @param number index of the choice in the schema
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
