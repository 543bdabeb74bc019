package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a folder where no library is yet. */
@Tag("installed")
@DisabledOnOs(OS.WINDOWS) // it runs the launcher for shells
class InstalledLibraryTest {

  private static final Path PROGRAM = Path.of("target/jirei/bin/jirei").toAbsolutePath();

  @TempDir Path home;

  @Test
  void a_document_is_drafted_and_then_a_library_begun_that_passes_its_check() throws Exception {
    Files.writeString(
        home.resolve("shiryo.txt"),
        "夜間の就職セミナー\n\n宮城県仙台市、宮城労働局ハローワーク仙台\n\n実施概要\n仕事のあとに学ぶセミナーを開いた。\n");
    String told = run(StandardCharsets.UTF_8, "import", "shiryo.txt");
    assertTrue(told.contains("jirei init で事例集を始め"), told);
    told = run(StandardCharsets.UTF_8, "init", "--title=集〜", "--publisher=市");
    assertTrue(told.contains("事例集を作りました"), told);
    told = run(Charset.forName("windows-31j"), "check", "--strict");
    assertEquals("エラー 0 件、警告 0 件\n", told);
    String record = Files.readString(home.resolve("content/made-with.tsv"));
    assertTrue(record.contains("jirei\t0.") || record.contains("jirei\t1."), record);
  }

  /** What the program says on a console of this character set. */
  private String run(Charset console, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(words));
    command.add("--lang=ja");
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("JIREI_OPTS", options(console));
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), console);
    assertEquals(0, process.waitFor(), told);
    return told;
  }

  private static String options(Charset console) {
    return "-Dstdout.encoding=" + console.name() + " -Dstderr.encoding=" + console.name();
  }
}
