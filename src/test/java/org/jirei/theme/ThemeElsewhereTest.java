package org.jirei.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeElsewhereTest {

  private static final Path GOLDEN = Path.of("src/test/resources/theme").toAbsolutePath();

  @TempDir Path home;

  @Test
  void mistakes_are_told_alike_on_a_japanese_machine_and_compiling_writes_no_file()
      throws Exception {
    Path temporary = Files.createDirectories(home.resolve("temporary"));
    Path work = Files.createDirectories(home.resolve("work"));
    Path theme = GOLDEN.resolve("mistakes");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ja",
                "-Duser.country=JP",
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                MistakesElsewhere.class.getName(),
                theme.toString())
            .directory(work.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    String golden = Files.readString(GOLDEN.resolve("mistakes.en.txt"));
    String root = Path.of("").toAbsolutePath().toString().replace('\\', '/') + "/";
    assertEquals(golden, told.replace(root, ""));
    try (Stream<Path> written = Files.walk(home)) {
      assertEquals(
          List.of(home, temporary, work),
          written.sorted().collect(Collectors.toUnmodifiableList()));
    }
  }

  private static String classPath() {
    String separator = System.getProperty("path.separator");
    return Arrays.stream(System.getProperty("java.class.path").split(separator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(separator));
  }
}
