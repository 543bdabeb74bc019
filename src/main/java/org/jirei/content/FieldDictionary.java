package org.jirei.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a case file, drawn from its schema: what they are called, mean and look like. */
public final class FieldDictionary {

  private FieldDictionary() {}

  /**
   * One field.
   *
   * @param path {@code roles[].tasks[]}
   * @param label Japanese display name
   * @param description what goes in, in Japanese
   * @param types JSON types it may have: {@code string}, {@code array}
   * @param required whether its mapping must have it
   * @param choices the values it may have, empty where any will do
   * @param meanings what each of the choices means, in Japanese: 下書き（公開しない）
   * @param example null where the schema gives none
   * @param least how many items a list needs
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

  /** All fields, each before those inside it, in the order of the schema. */
  public static List<Field> ofCase() {
    List<Field> fields = new ArrayList<>();
    addProperties("", ContentSchema.CASE.json(), fields);
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

  /** The schema without its words for people, as JSON: what programs elsewhere check by. */
  public static String rules() {
    JsonNode rules = ContentSchema.CASE.json().deepCopy();
    dropWords(rules);
    return rules.toString();
  }

  /** Fields may be called title as well, but those are objects; examples hold values of fields. */
  private static void dropWords(JsonNode schema) {
    if (schema instanceof ObjectNode object) {
      for (String words : List.of("$schema", "$id", "title", "description")) {
        if (object.path(words).isString()) {
          object.remove(words);
        }
      }
      object.remove(List.of("enumDescriptions", "defaultSnippets"));
    }
    schema.forEachEntry(
        (key, part) -> {
          if (!key.equals("examples")) {
            dropWords(part);
          }
        });
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }
}
