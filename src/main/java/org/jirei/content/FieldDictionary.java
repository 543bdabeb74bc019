package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.OwnField;
import org.jirei.text.Bilingual;
import org.jirei.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a case file with their names, meanings and examples, taken from the schema. */
public final class FieldDictionary {

  private FieldDictionary() {}

  /**
   * One field.
   *
   * @param path {@code roles[].tasks[]}
   * @param label Japanese display name
   * @param description what to enter, in Japanese
   * @param types JSON types it may have: {@code string}, {@code array}
   * @param required whether its mapping must contain it
   * @param choices the allowed values, empty if any value is allowed
   * @param meanings the meaning of each choice, in Japanese: 下書き（公開しない）
   * @param example null if the schema has none
   * @param least the minimum number of items of a list
   */
  public record Field(
      String path,
      String label,
      String description,
      List<String> types,
      boolean required,
      List<String> choices,
      List<String> meanings,
      @Nullable String example,
      int least) {}

  /** All fields in the order of the schema, each before the fields inside it. */
  public static List<Field> ofCase() {
    return fields(ContentSchema.CASE.json());
  }

  /**
   * The same with the fields of a publisher behind them.
   *
   * @param vocabulary with the terms of these fields
   */
  public static List<Field> ofCase(List<OwnField> own, Vocabulary vocabulary) {
    return fields(OwnFields.json(own, vocabulary));
  }

  private static List<Field> fields(JsonNode schema) {
    List<Field> fields = new ArrayList<>();
    addProperties("", schema, fields);
    return List.copyOf(fields);
  }

  private static void addProperties(String path, JsonNode owner, List<Field> fields) {
    List<String> required = texts(owner.path("required"));
    for (String name : owner.path("properties").propertyNames()) {
      JsonNode field = owner.path("properties").path(name);
      String fieldPath = path.isEmpty() ? name : path + "." + name;
      fields.add(field(fieldPath, field, required.contains(name)));
      addProperties(fieldPath, field, fields);
      addProperties(fieldPath + "[]", field.path("items"), fields);
    }
  }

  private static Field field(String path, JsonNode schema, boolean required) {
    JsonNode type = schema.path("type");
    JsonNode example = schema.path("examples").path(0);
    return new Field(
        path,
        schema.path("title").asString(),
        schema.path("description").asString(),
        type.isArray() ? texts(type) : List.of(type.asString()),
        required,
        texts(schema.path("enum")),
        texts(schema.path("enumDescriptions")),
        example.isMissingNode()
            ? null
            : example.isString() ? example.asString() : example.toString(),
        schema.path("minItems").asInt(0));
  }

  /** What authors should enter in a field of the publisher. */
  public static Bilingual help(OwnField own) {
    return OwnFields.help(own);
  }

  /**
   * The schema as JSON without what programs that only check files do not need: its texts for
   * people, and examples of fields that nobody has to write, so that no problem names them.
   *
   * @param own the fields of a publisher, which come last
   */
  public static String rules(List<OwnField> own, Vocabulary vocabulary) {
    JsonNode rules = OwnFields.json(own, vocabulary);
    dropWords(rules);
    return rules.toString();
  }

  /**
   * Removes those texts. A field may also be called {@code title}, but its schema is an object, so
   * it stays. Examples hold values, so they are not searched.
   */
  private static void dropWords(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      for (String words : List.of("$schema", "$id", "title", "description")) {
        if (object.path(words).isString()) {
          object.remove(words);
        }
      }
      object.remove(List.of("enumDescriptions", "defaultSnippets"));
      dropExamples(object);
    }
    schema.forEachEntry(
        (key, part) -> {
          if (!key.equals("examples")) {
            dropWords(part);
          }
        });
  }

  private static void dropExamples(ObjectNode owner) {
    List<String> required = texts(owner.path("required"));
    owner.path("dependentRequired").forEach(needed -> required.addAll(texts(needed)));
    for (String name : owner.path("properties").propertyNames()) {
      if (!required.contains(name)) {
        ((ObjectNode) owner.path("properties").path(name)).remove("examples");
      }
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }
}
