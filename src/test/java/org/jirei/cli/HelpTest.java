package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jirei.publish.PublishException;
import org.jirei.site.Phase;
import org.jirei.text.DisplayWidth;
import org.jirei.text.Language;
import org.jirei.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/jirei/cli");
  private static final int WIDEST = 100;

  @ParameterizedTest
  @CsvSource({
    "jirei, ja",
    "jirei, en",
    "list, ja",
    "list, en",
    "new, ja",
    "new, en",
    "new term, ja",
    "new term, en",
    "build, ja",
    "build, en",
    "check, ja",
    "check, en",
    "export, ja",
    "export, en",
    "init, ja",
    "init, en",
    "import, ja",
    "import, en",
    "schema, ja",
    "schema, en",
    "search, ja",
    "search, en",
    "serve, ja",
    "serve, en",
    "upgrade, ja",
    "upgrade, en",
    "help, ja",
    "help, en"
  })
  void help_reads_as_agreed(String command, String language) throws IOException {
    Run run =
        command.equals("jirei")
            ? Run.of("--help", "--lang", language)
            : Run.of((command + " --help --lang=" + language).split(" "));
    assertEquals(0, run.code());
    assertEquals("", run.err());
    String name = command.replace(' ', '-');
    Path golden = GOLDEN.resolve("help-" + name + "." + language + ".txt");
    if (!Files.exists(golden)) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
      fail("wrote " + golden + "; read it, and run again");
    }
    assertEquals(Files.readString(golden), run.out());
    run.out().lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= WIDEST, line));
  }

  @Test
  void every_reason_and_every_phase_has_its_words() {
    Messages messages = Messages.of(Language.EN, "cli");
    for (PublishException.Reason reason : PublishException.Reason.values()) {
      String id = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertTrue(messages.has("publish." + id), id);
    }
    for (Phase phase : Phase.values()) {
      assertTrue(messages.has("phase." + phase.id()), phase.id());
    }
  }
}
