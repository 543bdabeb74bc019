package org.jirei.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the content files, one for each kind of file. Each is compiled once. */
enum ContentSchema {
  CASE,
  SITE,
  TERMS,
  SYNONYMS,
  PAGE;

  private final JsonNode json;
  private final Schema schema;

  ContentSchema() {
    String name = name().toLowerCase(Locale.ROOT) + ".schema.json";
    try (InputStream in = ContentSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      json = JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String id = json.required("$id").asString();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(id), json);
    schema.initializeValidators();
  }

  JsonNode json() {
    return json;
  }

  List<Error> validate(JsonNode instance) {
    return schema.validate(instance);
  }
}
