package org.jirei.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.model.Library;
import org.jirei.pages.OutputFile;
import org.jirei.pages.SitePlan;
import org.jirei.render.FormView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scripts that readers get, as far as they need no page, over the data that the build writes.
 */
final class FormScripts implements AutoCloseable {

  private static final List<String> WITHOUT_PAGE =
      FormView.SCRIPTS.subList(0, FormView.SCRIPTS.indexOf("fields.js"));

  private static final JsonMapper JSON = new JsonMapper();

  private final Context context =
      Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private FormScripts(Library library) throws IOException {
    FormData data = new FormData(library, SitePlan.of(library));
    for (OutputFile file : List.of(data.rules(), data.areas())) {
      context.eval("js", new String(file.bytes(), StandardCharsets.UTF_8));
    }
    for (String name : WITHOUT_PAGE) {
      context.eval("js", Files.readString(Path.of("templates/assets/form", name)));
    }
    context.eval(
        "js",
        """
        const plain = (_, value) => (typeof value === "bigint" ? String(value) : value);
        globalThis.call = (name, json) => {
          const found = name.split(".").reduce((owner, key) => owner[key], jireiForm);
          return JSON.stringify(found(...JSON.parse(json)) ?? null, plain);
        };
        """);
  }

  /** Over a folder of content, whose drafts count as taken too. */
  static FormScripts over(Path content) throws IOException {
    var read = ContentReader.read(content, ContentOptions.DEFAULT);
    return new FormScripts(
        Objects.requireNonNull(read.library(), () -> String.valueOf(read.problems())));
  }

  /** What a function of the scripts gives. */
  JsonNode call(String function, Object... arguments) {
    return JSON.readTree(
        context
            .getBindings("js")
            .getMember("call")
            .execute(function, JSON.writeValueAsString(arguments))
            .asString());
  }

  @Override
  public void close() {
    context.close();
  }
}
