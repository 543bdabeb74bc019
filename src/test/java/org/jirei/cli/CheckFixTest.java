package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFixTest {

  private static final String NOTHING_WRITTEN =
      "Nothing was written; --fix --yes writes without asking.\n";

  @TempDir Path home;

  private Path file = Path.of("");
  private String spoilt = "";

  @BeforeEach
  void spoil() throws IOException {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    file = content.resolve("cases/sendai.md");
    spoilt =
        Files.readString(file)
            .replace("status: published", "status: 公開")
            .replace("by: participants", "by: nobody");
    Files.writeString(file, spoilt);
  }

  @Test
  void without_a_terminal_the_difference_is_shown_and_nothing_written() throws IOException {
    Run run = check("--fix");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("\n-status: 公開\n+status: published\n"), run.out());
    assertEquals(
        NOTHING_WRITTEN + "2 errors, 0 warnings, 1 note (jirei check --notes lists them)\n",
        run.err());
    assertEquals(spoilt, Files.readString(file));
  }

  @Test
  void yes_writes_and_then_tells_what_is_left() throws IOException {
    Run run = check("--fix", "--yes");
    assertEquals(1, run.code());
    assertEquals(
        "Fixed 1 file.\n1 error, 0 warnings, 1 note (jirei check --notes lists them)\n", run.err());
    assertTrue(run.out().contains("voices[0].by cannot be \"nobody\""), run.out());
    assertEquals(spoilt.replace("status: 公開", "status: published"), Files.readString(file));
    Run again = check("--fix", "--yes");
    assertTrue(again.err().startsWith("Nothing can be fixed automatically."), again.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"y\n", "Yes\n", "はい\n"})
  void a_person_who_agrees_has_it_written(String answer) throws IOException {
    Run run = answering(answer);
    assertTrue(run.err().startsWith("Write these changes (1 file)? [y/N] Fixed"), run.err());
    assertTrue(Files.readString(file).contains("status: published"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "\n", "", "yellow\n"})
  void whatever_else_a_person_answers_leaves_the_file_as_it_is(String answer) throws IOException {
    Run run = answering(answer);
    assertTrue(run.err().contains(NOTHING_WRITTEN), run.err());
    assertEquals(spoilt, Files.readString(file));
  }

  @Test
  void the_difference_does_not_come_between_what_programs_read() {
    Run run = check("--fix", "--format", "json");
    assertTrue(run.out().startsWith("[ {"), run.out());
    assertTrue(run.err().contains("+status: published"), run.err());
  }

  @Test
  void only_the_given_files_are_fixed_those_elsewhere_included() throws IOException {
    Path draft = Files.copy(file, home.resolve("draft.md"));
    Run run = check("--fix", "--yes", draft.toString());
    assertTrue(run.out().contains("+++ " + draft.toString().replace('\\', '/')), run.out());
    assertTrue(Files.readString(draft).contains("status: published"));
    assertEquals(spoilt, Files.readString(file));
  }

  @Test
  void yes_alone_asks_nobody_and_means_nothing() throws IOException {
    Run run = check("--yes");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--fix"), run.err());
    assertEquals(spoilt, Files.readString(file));
  }

  private Run check(String... options) {
    return Run.of(arguments(options));
  }

  private Run answering(String answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Jirei.run(arguments("--fix"), Console.of(out, err, answer), Locale.ENGLISH);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String[] arguments(String... options) {
    String[] arguments = new String[3 + options.length];
    arguments[0] = "check";
    arguments[1] = "--source";
    arguments[2] = home.resolve("content").toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return arguments;
  }
}
