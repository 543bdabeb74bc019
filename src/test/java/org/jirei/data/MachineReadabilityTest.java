package org.jirei.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jirei.text.SpreadsheetText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The rules for machine-readable data of the Japanese government (行政データ機械可読性ルール, Digital Agency),
 * by their numbers, over every file.
 */
class MachineReadabilityTest {

  private static final Pattern BREAK = Pattern.compile("\\R|\\t");

  /** What the repertoire of JIS X 0208 has; circled digits, ㈱ and Roman numerals are not in it. */
  private static final CharsetEncoder JIS = Charset.forName("EUC-JP").newEncoder();

  static Stream<PublishedData> libraries() {
    return Stream.of(PublishedData.ofSample(), PublishedData.ofShapes(), PublishedData.ofTourism());
  }

  /** A description of a column: its type, unit and so on. */
  private static Map<String, JsonNode> fields(PublishedData data) {
    Map<String, JsonNode> fields = new TreeMap<>();
    for (JsonNode resource : data.json("datapackage.json").get("resources")) {
      for (JsonNode field : resource.get("schema").get("fields")) {
        fields.put(resource.get("path").asString() + " " + field.get("name").asString(), field);
      }
    }
    return fields;
  }

  /** 1-01 to 1-06, 1-14, 1-15, 2-03, 3-01 and 3-08. */
  @ParameterizedTest
  @MethodSource("libraries")
  void a_csv_file_is_one_whole_table_with_names_in_its_first_line(PublishedData data) {
    for (String name : data.csv()) {
      byte[] mark = Arrays.copyOf(data.bytes(name), 3);
      assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, mark, "3-08 " + name);
      String text = data.text(name);
      assertTrue(text.endsWith("\r\n"), name);
      List<CSVRecord> lines = data.lines(name);
      assertEquals(lines.size(), text.split("\r\n", -1).length - 1, "1-14 " + name);
      assertFalse(text.replace("\r\n", "").contains("\n"), "1-14 " + name);
      List<String> names = lines.getFirst().toList();
      assertEquals(names.size(), new HashSet<>(names).size(), "2-03 " + name);
      names.forEach(column -> assertTrue(column.matches("[a-z][a-z0-9_]*"), "3-08 " + column));
      for (CSVRecord line : lines) {
        assertEquals(names.size(), line.size(), () -> "1-04 " + name + " " + line);
        assertTrue(line.stream().anyMatch(cell -> cell != null), () -> "1-03 " + name);
        for (String cell : line) {
          if (cell != null) {
            assertFalse(BREAK.matcher(cell).find(), () -> "1-06 " + cell);
            assertEquals(cell, cell.strip(), () -> "1-06 " + name);
          }
        }
      }
    }
  }

  /** 1-07, 1-09, 2-01, 2-02, 2-04, 3-03, 3-04 and 3-05. */
  @ParameterizedTest
  @MethodSource("libraries")
  void numbers_are_numbers_with_units_and_days_are_of_the_western_calendar(PublishedData data) {
    Map<String, JsonNode> fields = fields(data);
    for (String name : data.csv()) {
      List<CSVRecord> lines = data.lines(name);
      List<String> names = lines.getFirst().toList();
      for (int i = 0; i < names.size(); i++) {
        JsonNode field = Objects.requireNonNull(fields.get(name + " " + names.get(i)));
        String type = field.get("type").asString();
        if (type.equals("number")) {
          boolean hasUnit =
              field.has("unit") || names.contains(field.path("unitField").asString(""));
          assertTrue(hasUnit, "3-04 " + field);
        }
        for (CSVRecord line : lines.subList(1, lines.size())) {
          String cell = line.get(i);
          boolean isRight =
              cell == null
                  || switch (type) {
                    case "number", "integer" -> cell.matches("-?[0-9]+(?:\\.[0-9]+)?");
                    case "date" -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                    case "boolean" -> cell.matches("true|false");
                    default -> true;
                  };
          assertTrue(isRight, () -> "2-01, 3-03, 3-05 " + name + " " + line);
        }
      }
      int id = names.indexOf("case_id");
      if (id >= 0) {
        lines.forEach(line -> assertTrue(line.get(id) != null, "2-02 " + name));
      }
    }
  }

  /** 1-08: codes, numbers, days and names; quotations are left as they were printed. */
  @ParameterizedTest
  @MethodSource("libraries")
  void no_code_or_name_has_a_character_that_some_systems_lack(PublishedData data) {
    Map<String, JsonNode> fields = fields(data);
    for (String name : data.csv()) {
      List<CSVRecord> lines = data.lines(name);
      List<String> names = lines.getFirst().toList();
      for (int i = 0; i < names.size(); i++) {
        JsonNode field = Objects.requireNonNull(fields.get(name + " " + names.get(i)));
        boolean isCode = field.path("constraints").has("enum");
        boolean isValue = isCode || !field.get("type").asString().equals("string");
        for (CSVRecord line : isValue ? lines.subList(1, lines.size()) : List.<CSVRecord>of()) {
          String cell = line.get(i);
          assertTrue(cell == null || JIS.canEncode(cell), cell);
        }
      }
    }
  }

  /** 2-04, 2-05, 3-02 and 3-08. */
  @ParameterizedTest
  @MethodSource("libraries")
  void every_code_and_every_column_is_explained_in_a_table(PublishedData data) {
    Set<String> explained = new HashSet<>();
    data.lines("codes.csv").forEach(line -> explained.add(line.get(0) + " " + line.get(1)));
    Set<String> columns = new HashSet<>();
    List<String> undefined = new ArrayList<>();
    for (CSVRecord line : data.lines("columns.csv")) {
      columns.add(line.get(0) + ".csv " + line.get(1));
      if (line.get(line.size() - 1) == null || line.get(line.size() - 2) == null) {
        undefined.add(line.toString());
      }
    }
    assertEquals(List.of(), undefined, "3-08");
    Map<String, String> lists = new TreeMap<>();
    data.lines("columns.csv")
        .forEach(
            line -> {
              if (line.get(9) != null) {
                lists.put(line.get(0) + ".csv " + line.get(1), line.get(9));
              }
            });
    fields(data)
        .forEach(
            (place, field) -> {
              assertTrue(columns.contains(place), "3-08 " + place);
              for (JsonNode code : field.path("constraints").path("enum")) {
                assertTrue(explained.contains(lists.get(place) + " " + code.asString()), place);
              }
            });
  }

  /** 3-06: six digits, five digits and the full name. */
  @ParameterizedTest
  @MethodSource("libraries")
  void every_place_has_a_code_of_the_code_table_beside_its_full_name(PublishedData data) {
    Map<String, String> names = new TreeMap<>();
    for (CSVRecord line : data.lines("areas.csv")) {
      names.put(line.get(0), line.get(4));
      assertTrue(line.get(0).startsWith(line.get(1)) || line.get(0).equals("area_code"));
    }
    for (String name : data.csv()) {
      List<CSVRecord> lines = data.lines(name);
      int code = lines.getFirst().toList().indexOf("area_code");
      int full = lines.getFirst().toList().indexOf("area_name");
      if (code >= 0) {
        for (CSVRecord line : lines) {
          assertEquals(line.get(code) == null ? null : names.get(line.get(code)), line.get(full));
        }
      }
    }
  }

  /** 1-02, 1-10 to 1-13, 2-06 and 3-01; and the sheets say the same as the CSV files. */
  @ParameterizedTest
  @MethodSource("libraries")
  void a_worksheet_has_values_only_and_those_of_its_csv_file(PublishedData data)
      throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(data.bytes("cases.xlsx")))) {
      assertEquals(data.csv().size(), workbook.getNumberOfSheets());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet worksheet = workbook.getSheetAt(i);
        assertFalse(workbook.isSheetHidden(i), "1-13");
        assertEquals(0, worksheet.getNumMergedRegions(), "1-12");
        assertNull(worksheet.getDrawingPatriarch(), "1-10");
        List<CSVRecord> lines = data.lines(worksheet.getSheetName() + ".csv");
        assertEquals(lines.size(), worksheet.getPhysicalNumberOfRows(), worksheet.getSheetName());
        for (int line = 0; line < lines.size(); line++) {
          Row row = worksheet.getRow(line);
          assertFalse(row.getZeroHeight(), "1-13");
          for (int column = 0; column < lines.get(line).size(); column++) {
            String cell = lines.get(line).get(column);
            String place = line + " " + column;
            assertEquals(
                cell == null ? null : SpreadsheetText.fromCell(cell),
                shown(row.getCell(column)),
                () -> worksheet.getSheetName() + " " + place);
          }
        }
      }
    }
  }

  private static @Nullable String shown(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    CellType type = cell.getCellType();
    return switch (type) {
      case BLANK -> null;
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : ((XSSFCell) cell).getRawValue();
      default -> throw new AssertionError("2-06: " + type);
    };
  }
}
