package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ndjson,cases.ndjson",
    "gif,gif.json",
    "dcat,catalog.jsonld catalog.ttl",
    "bibtex,cases.bib",
    "RIS,cases.ris",
    "csl,cases.json"
  })
  void each_format_has_its_files(String format, String names) throws IOException {
    Run run = export("--format", format);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("17 cases → "), run.out());
    assertEquals(List.of(names.split(" ")), written());
  }

  @Test
  void a_filter_leaves_the_cases_that_the_search_finds_with_it() throws IOException {
    assertEquals(0, export("--format=json", "--prefecture", "宮城").code());
    assertEquals(List.of("sendai.json"), written());
    JsonNode sendai = JsonMapper.shared().readTree(folder.resolve("out/sendai.json"));
    assertEquals("宮城県仙台市", sendai.at("/parties/0/name").asString());
  }

  @Test
  void tables_of_some_cases_hold_their_rows_and_all_codes() throws IOException {
    assertEquals(0, export("--format=csv", "--prefecture", "宮城").code());
    List<String> names = written();
    assertTrue(names.containsAll(List.of("cases.csv", "metrics.csv", "areas.csv")), "" + names);
    List<String> cases = Files.readAllLines(folder.resolve("out/cases.csv"));
    assertEquals(2, cases.size());
    assertTrue(cases.getFirst().startsWith("\uFEFFcase_id,"), cases.getFirst());
    assertTrue(cases.getLast().startsWith("sendai,"), cases.getLast());
    List<String> metrics = Files.readAllLines(folder.resolve("out/metrics.csv"));
    assertTrue(
        metrics.size() > 1 && metrics.stream().skip(1).allMatch(r -> r.startsWith("sendai,")));
  }

  @Test
  void a_workbook_of_some_cases_has_their_rows() throws IOException {
    assertEquals(0, export("--format=xlsx", "--measure", "seminar", "--prefecture", "宮城").code());
    assertEquals(List.of("cases.xlsx"), written());
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("out/cases.xlsx").toFile())) {
      List<Row> rows = workbook.findSheet("cases").orElseThrow().read();
      assertEquals(2, rows.size());
      assertEquals("sendai", rows.getLast().getCellText(0));
    }
  }

  @Test
  void the_same_cases_give_the_same_bytes_and_replace_what_was_there() throws IOException {
    export("--format=ndjson", "--measure", "seminar");
    byte[] first = Files.readAllBytes(folder.resolve("out/cases.ndjson"));
    export("--format=ndjson", "--measure", "seminar");
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("out/cases.ndjson")));
  }

  @Test
  void a_filter_that_nothing_fits_writes_nothing() {
    Run run = export("--format=gif", "--prefecture", "沖縄");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("No case matches"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void an_unknown_value_is_named_with_the_nearest_one() {
    Run run = export("--measure", "seminer");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("seminer") && run.err().contains("seminar"), run.err());
  }

  @Test
  void content_with_errors_is_not_exported() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/cases"));
    Files.writeString(content.resolve("broken.md"), "---\ntitle: 題\n---\n");
    Run run =
        Run.of(
            "export",
            "--source",
            folder.resolve("content").toString(),
            "--output",
            folder.resolve("out").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("broken.md"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private Run export(String... arguments) {
    List<String> all =
        Stream.concat(
                Stream.of("export", "--output", folder.resolve("out").toString()),
                Stream.of(arguments))
            .toList();
    return Run.of(all.toArray(String[]::new));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
