package org.jirei.content;

import com.networknt.schema.Error;
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

  private final CompiledSchema compiled;

  ContentSchema() {
    String name = name().toLowerCase(Locale.ROOT) + ".schema.json";
    try (InputStream in = ContentSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      compiled = new CompiledSchema(JsonMapper.shared().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CompiledSchema compiled() {
    return compiled;
  }

  JsonNode json() {
    return compiled.json();
  }

  List<Error> validate(JsonNode instance) {
    return compiled.validate(instance);
  }
}
