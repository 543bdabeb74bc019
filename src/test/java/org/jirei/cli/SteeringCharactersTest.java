package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jirei.site.SmallContent;
import org.jirei.text.Printable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file, its name or an argument contains can steer a terminal or forge a line. */
@DisabledOnOs(OS.WINDOWS) // which has no such names
class SteeringCharactersTest {

  private static final String STEERING = "a\u001b[2J\u0007\nerror: b\u202ec\u009bd\u2028";

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void a_name_of_a_case_file_is_spelt_out_in_every_format(String format) throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "ogaki");
    Files.copy(content.resolve("cases/ogaki.md"), content.resolve("cases/" + STEERING + ".md"));
    Run run = Run.of("check", "--format", format, "--source", content.toString());
    assertEquals(1, run.code());
    assertTrue(
        !format.equals("text") || run.out().contains("a\\u001b[2J\\u0007\\u000aerror"), run.out());
    assertSteersNothing(run);
  }

  @Test
  void arguments_are_spelt_out_on_one_line() {
    for (List<String> arguments :
        List.of(
            List.of("build", "--source", STEERING),
            List.of("search", "--index", STEERING, "x"),
            List.of("check", STEERING),
            List.of("import", STEERING),
            List.of("build", "--base-url", STEERING),
            List.of(STEERING),
            List.of("check", "--format", STEERING))) {
      Run run = Run.of(arguments.toArray(String[]::new));
      assertEquals(2, run.code(), arguments::toString);
      assertSteersNothing(run);
      assertTrue(run.err().lines().noneMatch(line -> line.startsWith("error: ")), run.err());
    }
  }

  @Test
  void a_list_of_cases_spells_out_what_is_in_them() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "ogaki");
    Files.copy(content.resolve("cases/ogaki.md"), content.resolve("cases/" + STEERING + ".md"));
    for (String format : List.of("table", "json", "csv")) {
      assertSteersNothing(Run.of("list", "--format", format, "--source", content.toString()));
    }
  }

  @Test
  void only_the_colours_of_the_program_itself_reach_a_terminal() throws Exception {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    try (SafeWriter writer = new SafeWriter(terminal, StandardCharsets.UTF_8, true)) {
      writer.write("\u001b[32m+ a\u001b]0;title\u0007\u001b[0m\n");
    }
    assertEquals(
        "\u001b[32m+ a\\u001b]0;title\\u0007\u001b[0m\n",
        terminal.toString(StandardCharsets.UTF_8));
  }

  private static void assertSteersNothing(Run run) {
    String all = run.out() + run.err();
    assertEquals(Printable.lines(all), all);
  }
}
