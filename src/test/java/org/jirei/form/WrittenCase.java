package org.jirei.form;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** A case file taken apart by other means than those of Jirei. */
final class WrittenCase {

  private static final YAMLMapper YAML =
      new YAMLMapper(YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build());

  private WrittenCase() {}

  /** Fields and sections as the form holds them; null where the file has none that can be read. */
  static @Nullable JsonNode of(Path file) throws IOException {
    try {
      return of(Files.readString(file));
    } catch (MalformedInputException e) {
      return null;
    }
  }

  static @Nullable JsonNode of(String text) {
    String[] parts = text.split("(?m)^---\\s*$\n?", 3);
    if (parts.length < 3 || !parts[0].isEmpty()) {
      return null;
    }
    try {
      JsonNode fields = YAML.readTree(parts[1]);
      if (!fields.isObject()) {
        return null;
      }
      ObjectNode written = YAML.createObjectNode();
      written.set("fields", opened(fields));
      written.set("sections", sections(parts[2]));
      return written;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static ArrayNode sections(String body) {
    ArrayNode sections = YAML.createArrayNode();
    String[] parts = body.strip().split("(?m)^#{1,2} ", -1);
    if (!parts[0].isBlank()) {
      sections.addObject().put("heading", "").put("text", parts[0].strip());
    }
    for (int i = 1; i < parts.length; i++) {
      String[] lines = parts[i].split("\n", 2);
      String text = lines.length < 2 ? "" : lines[1].strip();
      sections.addObject().put("heading", lines[0].strip()).put("text", text);
    }
    return sections;
  }

  /** What the author left open is null. */
  private static JsonNode opened(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (var entry : object.properties()) {
        entry.setValue(opened(entry.getValue()));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, opened(array.get(i)));
      }
    } else if (node instanceof StringNode text && text.asString().isBlank()) {
      return NullNode.getInstance();
    }
    return node;
  }
}
