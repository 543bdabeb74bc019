package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.jirei.fixtures.ScriptEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptBundleTest {

  private static final String ENTRY = "assets/page.js";

  private final Map<String, String> sources = new HashMap<>();

  @Test
  void each_module_stands_once_and_after_those_that_it_imports() {
    put("assets/words/letters.js", "export const letters = 'ab';\n");
    put(
        "assets/words/count.js",
        """
        /** @import { Letters } from "./shapes.js" */
        import { letters } from "./letters.js";

        export function count() {
          return letters.length;
        }
        """);
    put(
        ENTRY,
        """
        import {
          count,
        } from "./words/count.js";
        import { letters } from "./words/letters.js";

        globalThis.told = count() + letters;
        """);
    assertEquals(
        "(()=>{\"use strict\";const a='ab';function b(){return a.length}"
            + "globalThis.told=b()+a})();",
        joined());
  }

  @Test
  void it_runs_as_a_classic_script_and_leaves_no_names_behind() throws Exception {
    put("assets/a.js", "export const a = 1;\n\nexport async function later() {\n  return a;\n}\n");
    put(
        ENTRY,
        "import { a, later } from \"./a.js\";\n\n"
            + "globalThis.ask = async () => `${a} ${await later()} ${typeof a}`;\n");
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.run("page.js", joined());
      engine.run("typeof.js", "globalThis.names = () => typeof a + typeof later;");
      assertEquals("1 1 number", engine.call("ask").asString());
      assertEquals("undefinedundefined", engine.call("names").asString());
    }
  }

  @Test
  void a_module_that_only_acts_is_imported_without_names() {
    put("assets/acts.js", "globalThis.acted = true;\n");
    put(ENTRY, "import \"./acts.js\";\n");
    assertEquals("(()=>{\"use strict\";globalThis.acted=true})();", joined());
  }

  @Test
  void two_things_of_one_name_are_refused() {
    put("assets/a.js", "const count = 1;\nexport const a = count;\n");
    put(ENTRY, "import { a } from \"./a.js\";\n\nfunction count() {\n  return a;\n}\n");
    assertRefused("assets/page.js and assets/a.js have one name for two things: count");
  }

  @Test
  void modules_that_import_each_other_are_refused() {
    put("assets/a.js", "import { b } from \"./b.js\";\nexport const a = b;\n");
    put("assets/b.js", "import { a } from \"./a.js\";\nexport const b = a;\n");
    put(ENTRY, "import { a } from \"./a.js\";\n");
    assertRefused("assets/b.js and assets/a.js import each other");
  }

  @Test
  void a_module_that_is_not_there_is_refused() {
    put(ENTRY, "import { a } from \"./a.js\";\n");
    assertRefused("assets/a.js is imported and not there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default 1;",
        "export let changing = 1;",
        "export { a as b };",
        "import * as all from \"./a.js\";",
        "import { a as b } from \"./a.js\";",
        "import all from \"./a.js\";",
      })
  void other_ways_to_import_and_export_are_refused(String line) {
    put("assets/a.js", "export const a = 1;\n");
    put(ENTRY, line + "\n");
    assertRefused("assets/page.js may not say: " + line);
  }

  private void put(String path, String source) {
    sources.put(path, source);
  }

  private String joined() {
    return ScriptBundle.of(ENTRY, sources::get);
  }

  private void assertRefused(String why) {
    var refused = assertThrows(IllegalStateException.class, this::joined);
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused::getMessage);
  }
}
