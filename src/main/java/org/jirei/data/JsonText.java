package org.jirei.data;

import java.util.Arrays;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as UTF-8, with the same bytes on every machine. */
public final class JsonText {

  /** 5373000, not 5.373E+6. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter INDENTED =
      JSON.writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private JsonText() {}

  /** On one line, with its end. */
  public static byte[] line(JsonNode json) {
    byte[] text = JSON.writeValueAsBytes(json);
    byte[] line = Arrays.copyOf(text, text.length + 1);
    line[text.length] = '\n';
    return line;
  }

  /** For people, too: a line for each member. */
  public static byte[] indented(JsonNode json) {
    return INDENTED.writeValueAsBytes(json);
  }
}
