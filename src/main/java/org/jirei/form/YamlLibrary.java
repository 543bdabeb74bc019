package org.jirei.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jirei.html.ScriptMinifier;

/**
 * The JavaScript library yaml, as far as the form uses it: what cuts a text into tokens that hold
 * every character, and what reads the texts among them. Its modules are joined into one script,
 * because a browser loads no modules from a folder.
 */
final class YamlLibrary {

  private static final String JAR = "/META-INF/maven/org.webjars.npm/yaml/pom.properties";

  private static final List<String> MODULES =
      List.of(
          "parse/cst.js",
          "parse/lexer.js",
          "parse/parser.js",
          "compose/resolve-end.js",
          "compose/resolve-flow-scalar.js",
          "compose/resolve-block-scalar.js");

  /** Paths of modules are given relative to the module that requires them. */
  private static final Pattern REQUIRED = Pattern.compile("require\\('(\\.[^']+)'\\)");

  /**
   * A required module that is not among these is empty. Theirs would only name the styles of texts
   * and change tokens, which the form does not ask for. A browser has no {@code process}, which the
   * library asks for an option.
   */
  private static final String START =
      """
      globalThis.jireiForm = globalThis.jireiForm || {};
      jireiForm.yaml = (() => {
      const process = { env: {} };
      const made = {};
      const load = (name) => made[name] || { Scalar: {} };
      """;

  private static final String END =
      """
      return {
        Parser: load("parse/parser.js").Parser,
        resolveFlowScalar: load("compose/resolve-flow-scalar.js").resolveFlowScalar,
        resolveBlockScalar: load("compose/resolve-block-scalar.js").resolveBlockScalar,
      };
      })();
      """;

  private YamlLibrary() {}

  /** The script, which begins with the licence of the library and sets {@code jireiForm.yaml}. */
  static String script() {
    String version = version();
    String folder = "/META-INF/resources/webjars/yaml/" + version + "/";
    StringBuilder code = new StringBuilder(START);
    for (String module : MODULES) {
      String source =
          REQUIRED
              .matcher(text(folder + "dist/" + module))
              .replaceAll(found -> "load(\"" + URI.create(module).resolve(found.group(1)) + "\")");
      code.append("(function (exports) {\n").append(source);
      code.append("})(made[\"").append(module).append("\"] = {});\n");
    }
    String licence = text(folder + "LICENSE").strip();
    return "/*!\nyaml "
        + version
        + " (ISC)\n"
        + licence
        + "\n*/\n"
        + ScriptMinifier.of(code.append(END).toString());
  }

  private static String version() {
    Properties jar = new Properties();
    try {
      jar.load(new StringReader(text(JAR)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar.getProperty("version");
  }

  private static String text(String resource) {
    try (InputStream in = YamlLibrary.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
