package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jirei.fixtures.ScriptEngine;
import org.jirei.text.SpreadsheetText;
import org.junit.jupiter.api.Test;

class SavedCellsTest {

  private static final Path SCRIPT = Path.of("src/test/resources/org/jirei/html/cells.js");

  @Test
  void the_browser_saves_no_formula_and_leaves_numbers_as_java_does() throws Exception {
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.run("cells.js", ScriptSources.joined(SCRIPT));
      for (String text :
          List.of(
              "参加者",
              "=1+1",
              " =1",
              "＝SUM(A1)",
              "@name",
              "-12",
              "−3.5％",
              "+5.3%",
              "-12～-3",
              "\"=1",
              "'=1",
              "\t=1",
              "+81-22-299-8061",
              "+81",
              "-1,234",
              "-1,23",
              "－",
              "",
              "−")) {
        assertEquals(SpreadsheetText.inCell(text), engine.call("inCell", text).asString(), text);
      }
    }
  }
}
