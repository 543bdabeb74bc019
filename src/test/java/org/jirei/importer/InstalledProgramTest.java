package org.jirei.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jirei.site.SmallContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code mvn package} leaves, as a person gets it; run once it is there. */
@Tag("installed")
class InstalledProgramTest {

  private static final Path PROGRAM = Path.of("target", "jirei");

  @TempDir Path home;

  @Test
  void the_jars_that_the_program_names_are_those_beside_it() throws IOException {
    try (JarFile program = new JarFile(PROGRAM.resolve("lib/jirei.jar").toFile());
        Stream<Path> beside = Files.list(PROGRAM.resolve("lib"))) {
      String named = program.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      assertEquals(
          beside
              .map(jar -> jar.getFileName().toString())
              .filter(jar -> !jar.equals("jirei.jar"))
              .sorted()
              .toList(),
          Stream.of(named.split(" ")).sorted().toList());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // the launcher of other systems
  void a_document_of_each_kind_is_imported_and_the_draft_published() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    List<List<String>> form =
        List.of(
            List.of("事業名", "シニアのための仕事説明会を開催"),
            List.of("参加団体", "香川県高松市\n香川労働局ハローワーク高松"),
            List.of("目的", "高齢者の就業を進めるため。"));
    Files.write(home.resolve("a.xlsx"), OfficeFiles.xlsx(form));
    Files.write(home.resolve("b.docx"), OfficeFiles.docx(OfficeFiles.table(form)));
    Files.writeString(home.resolve("c.csv"), "事業名,説明会\n参加団体,香川県高松市\n目的,就業\n");
    try (DocumentPdf pdf =
        new DocumentPdf().page(List.of(new DocumentPdf.Box(60, 60, 30, 12, "シニアのための仕事説明会")))) {
      Files.write(home.resolve("d.pdf"), pdf.bytes());
    }
    for (String document : List.of("a.xlsx", "b.docx", "c.csv", "d.pdf")) {
      assertTrue(
          run("import", home.resolve(document).toString(), "--source", content.toString())
              .contains(".md"));
    }
    run("build", "--source", content.toString(), "--output", home.resolve("site").toString());
    assertTrue(Files.exists(home.resolve("site/cases/sendai.html")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // the launcher of other systems
  void japanese_file_names_work_in_a_locale_that_is_not_installed() throws Exception {
    Path content = SmallContent.in(home.resolve("content"), "sendai");
    Files.writeString(home.resolve("c.csv"), "事業名,説明会\n参加団体,香川県高松市\n目的,就業\n");
    // A shell writes the name, since the locale of this test may not know it either.
    String program = PROGRAM.resolve("bin/jirei").toAbsolutePath().toString();
    Files.writeString(
        home.resolve("try.sh"),
        "cd '%s' && cp c.csv 資料.csv && '%s' import 資料.csv --source '%s'"
            .formatted(home, program, content.toAbsolutePath()));
    for (String locale : List.of("xx_XX.UTF-8", "POSIX", "")) {
      ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("try.sh").toString());
      builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
      builder.environment().put("LANG", locale);
      String said = run(builder);
      assertTrue(said.contains("資料.csv"), said);
    }
  }

  private static String run(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(PROGRAM.resolve("bin/jirei").toString());
    builder.command().addAll(List.of(arguments));
    return run(builder);
  }

  private static String run(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
