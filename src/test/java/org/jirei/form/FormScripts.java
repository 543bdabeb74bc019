package org.jirei.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jirei.content.ContentOptions;
import org.jirei.content.ContentReader;
import org.jirei.fixtures.Content;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.fixtures.Shared;
import org.jirei.html.ScriptSources;
import org.jirei.model.Library;
import org.jirei.publish.OutputFile;
import tools.jackson.databind.JsonNode;

/**
 * The scripts that readers get, as far as they need no page, over the data that the build writes.
 */
final class FormScripts implements AutoCloseable {

  /** Hands the functions that have twins in Java to the tests. */
  private static final Path TWINS = Path.of("src/test/resources/org/jirei/form/twins.js");

  private static final Shared<FormScripts> OF_SAMPLE =
      Shared.of(() -> new FormScripts(Content.sample().library()));

  private final ScriptEngine engine = new ScriptEngine();

  private FormScripts(Library library) throws IOException {
    FormData data = new FormData(library);
    for (OutputFile file : List.of(data.rules(), data.areas(), data.yaml())) {
      engine.run(file.path().value(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    engine.run("twins.js", ScriptSources.joined(TWINS));
  }

  /** Scripts for the cases of this repository, shared by all callers. */
  static FormScripts ofSample() {
    return OF_SAMPLE.get();
  }

  /** Over a folder of content, whose drafts count as taken too. */
  static FormScripts over(Path content) throws IOException {
    var read = ContentReader.read(content, ContentOptions.DEFAULT);
    return new FormScripts(
        Objects.requireNonNull(read.library(), () -> String.valueOf(read.problems())));
  }

  /** Over the site and the vocabulary of a folder, whose cases may have problems. */
  static FormScripts withoutCases(Path content) throws IOException {
    var read = ContentReader.read(content, ContentOptions.DEFAULT);
    return new FormScripts(
        Objects.requireNonNull(read.frame(), () -> String.valueOf(read.problems())));
  }

  /** What a function of the scripts gives. */
  JsonNode call(String function, Object... arguments) {
    return engine.call("jireiForm." + function, arguments);
  }

  /** See {@link ScriptEngine#cost}. */
  long cost(String function, Object... arguments) {
    return engine.cost("jireiForm." + function, arguments);
  }

  @Override
  public void close() {
    engine.close();
  }
}
