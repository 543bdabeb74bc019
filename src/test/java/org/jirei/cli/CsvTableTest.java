package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jirei.fixtures.Trials;
import org.jirei.text.SpreadsheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet that opens a table of Jirei runs nothing, and a reader gets the text back. */
class CsvTableTest {

  private static final String RUN = "=+-@＝＋－＠";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(A1:A9)",
        "＝SUM(A1)",
        "＋A1",
        "－A1",
        "＠名前",
        "\t=1",
        "\rtext",
        " =1",
        "　=1",
        "\"=1",
        "'=1",
        "-12名",
        "+81-22-299-8061=1",
        "-12+A1",
        "- 会場の提供",
      })
  void text_that_a_spreadsheet_would_run_is_kept_from_it(String text) throws IOException {
    String cell = cell(text);
    assertEquals("'" + text, cell);
    assertEquals(text, SpreadsheetText.fromCell(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24名",
        "-12",
        "+5.3%",
        "-1,250.5",
        "－１２．３％",
        "+81-22-299-8061",
        "+81 90 1234 5678",
        "022-299-8061",
        "ハローワーク=職安",
        "a@b.example",
        "'80年代",
        "\"引用\"",
        "2024-04-01",
      })
  void numbers_telephone_numbers_and_plain_text_stand_as_they_are(String text) throws IOException {
    assertEquals(text, cell(text));
    assertEquals(text, SpreadsheetText.fromCell(text));
  }

  @Test
  void numbers_and_truth_values_are_no_text() throws IOException {
    CsvTable table = new CsvTable(List.of("a", "b", "c", "d"));
    table.add(-3, true, null, List.of("=1", "x"));
    assertEquals(List.of("-3", "true", "", "'=1;x"), parse(table).getFirst().toList());
  }

  @Test
  void any_text_comes_back_and_none_begins_like_a_formula() throws IOException {
    Random random = Trials.random("cells");
    String letters = RUN + "\t\r\"'“ 　,;\nA1(市0.%\ud842\udfb7";
    for (int round = Trials.count(3_000, 200_000); round > 0; round--) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(7); length >= 0; length--) {
        int[] points = letters.codePoints().toArray();
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String cell = cell(text.toString());
      assertEquals(text.toString(), SpreadsheetText.fromCell(cell));
      boolean number = cell.matches("[-+＋－][0-9,.%]+") || cell.matches("[-+＋－][0-9()+ -]+");
      assertFalse(!number && RUN.indexOf(first(cell)) >= 0, () -> "[" + text + "]");
    }
  }

  /**
   * The first letter behind blanks and double quotation marks, which spreadsheets take away; a
   * formula for a tab or line end at the very start.
   */
  private static char first(String cell) {
    if (cell.startsWith("\t") || cell.startsWith("\r")) {
      return '=';
    }
    String start = cell.replaceFirst("^[\\s　\"“]+", "");
    return start.isEmpty() ? 'x' : start.charAt(0);
  }

  private static String cell(String text) throws IOException {
    CsvTable table = new CsvTable(List.of("before", "text", "after"));
    table.add("a", text, "z");
    CSVRecord record = parse(table).getFirst();
    assertEquals(3, record.size(), () -> Arrays.toString(record.values()));
    return record.get(1);
  }

  private static List<CSVRecord> parse(CsvTable table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(table.toString(), format)) {
      return parser.getRecords();
    }
  }
}
