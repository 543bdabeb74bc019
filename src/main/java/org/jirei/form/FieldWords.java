package org.jirei.form;

import java.util.List;
import org.jirei.content.FieldDictionary;
import org.jirei.content.FieldDictionary.Field;
import org.jirei.model.OwnField;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields in one language. The Japanese words come from the schema. If these are
 * about the file ("in quotation marks"), the form has its own.
 */
final class FieldWords {

  private final Messages words;
  private final List<OwnField> own;
  private final Messages rows;
  private final Messages examples = Messages.ofCaseFiles("form.example");

  /**
   * @param own the fields of the publisher, who says what they are called
   */
  FieldWords(Language language, List<OwnField> own) {
    this.words = Messages.of(language, "form.field");
    this.own = own;
    this.rows = Messages.of(language, "form.rows");
  }

  String label(Field field) {
    OwnField ofPublisher = own(field);
    return ofPublisher == null
        ? words(field.path(), field.label())
        : ofPublisher.label().in(words.language());
  }

  String help(Field field) {
    OwnField ofPublisher = own(field);
    return ofPublisher == null
        ? words(field.path() + ".help", field.description())
        : FieldDictionary.help(ofPublisher).in(words.language());
  }

  private @Nullable OwnField own(Field field) {
    return own.stream().filter(one -> one.id().equals(field.path())).findFirst().orElse(null);
  }

  /** The words of rows that the file has as lists. */
  String ofRows(String key) {
    return rows.get(key);
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
