package org.jirei.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A JSON Schema, compiled once and used for many files. */
final class CompiledSchema {

  private final JsonNode json;
  private final Schema schema;

  /**
   * @param json a schema with an {@code $id}
   */
  CompiledSchema(JsonNode json) {
    this.json = json;
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
