package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.fixtures.Waiting;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

  @TempDir Path home;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void it_serves_until_it_is_interrupted_and_tells_what_changed() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Thread[] thread = new Thread[1];
    FutureTask<Integer> run = run(thread, "--source", content.toString(), "--port", "0");
    URI address = URI.create(await(out, ADDRESS));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> page =
          client.send(
              HttpRequest.newBuilder(address.resolve("cases/sendai.html")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertEquals(200, page.statusCode());
    }
    Path file = content.resolve("cases/sendai.md");
    Files.writeString(file, Files.readString(file) + "\n加筆した。\n");
    await(err, Pattern.compile("cases/sendai.md: updated in [\\d.]+ seconds"));
    Files.writeString(file, "---\n");
    await(err, Pattern.compile("cases/sendai.md: updated in [\\d.]+ seconds; [1-9]\\d* errors?"));
    thread[0].interrupt();
    assertEquals(ExitCode.DONE, run.get());
    assertTrue(text(err).endsWith("The preview has stopped.\n"), text(err));
    assertEquals(1, text(out).lines().count(), text(out));
  }

  @Test
  void what_is_no_folder_or_no_port_is_wrong_usage() {
    Run none = Run.of("serve", "--source", home.resolve("none").toString());
    assertEquals(ExitCode.WRONG_USAGE, none.code());
    assertTrue(none.err().contains("none is not a folder"), none.err());
    for (String port : new String[] {"70000", "-1", "http"}) {
      Run run = Run.of("serve", "--port=" + port);
      assertEquals(ExitCode.WRONG_USAGE, run.code(), port);
      assertTrue(run.err().contains("--port"), run.err());
    }
  }

  private FutureTask<Integer> run(Thread[] thread, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "serve";
    System.arraycopy(options, 0, arguments, 1, options.length);
    FutureTask<Integer> task =
        new FutureTask<>(() -> Jirei.run(arguments, Console.of(out, err), Locale.ENGLISH));
    thread[0] = new Thread(task);
    thread[0].start();
    return task;
  }

  private static String await(ByteArrayOutputStream stream, Pattern wanted) throws Exception {
    Waiting.until(
        () -> wanted.matcher(text(stream)).find(), () -> wanted + " is not in " + text(stream));
    Matcher found = wanted.matcher(text(stream));
    assertTrue(found.find());
    return found.group();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
