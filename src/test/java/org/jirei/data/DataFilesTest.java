package org.jirei.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.fixtures.Content;
import org.jirei.site.SitePlan;
import org.jirei.tables.Table;
import org.jirei.tables.Tables;
import org.junit.jupiter.api.Test;

/** What the files are, whatever stands in them. */
class DataFilesTest {

  @Test
  void the_same_library_gives_the_same_bytes() throws Exception {
    Map<String, byte[]> again = PublishedData.of(SitePlan.of(Content.sample().library())).files();
    assertEquals(PublishedData.ofSample().files().keySet(), again.keySet());
    PublishedData.ofSample()
        .files()
        .forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void a_table_that_would_be_too_large_is_cut_between_cases() {
    Tables tables = SitePlan.of(Content.sample().library()).tables();
    int most = 20_000;
    CsvFiles whole = CsvFiles.of(tables, CaseParts.MOST_BYTES);
    CsvFiles cut = CsvFiles.of(tables, most);
    Map<Table, List<TableFile>> byTable =
        cut.files().stream().collect(Collectors.groupingBy(TableFile::table));
    Set<String> parted = new HashSet<>();
    for (TableFile one : whole.files()) {
      List<TableFile> parts = byTable.get(one.table());
      String head = text(one).lines().findFirst().orElseThrow();
      List<String> lines = new ArrayList<>(List.of(head));
      for (TableFile part : Objects.requireNonNull(parts)) {
        assertTrue(text(part).startsWith(head), part.name());
        text(part).lines().skip(1).forEach(lines::add);
        assertTrue(!one.table().isOfCases() || part.bytes().length <= most, part.name());
      }
      assertEquals(text(one).lines().toList(), lines, one.name());
      assertEquals(one.rows(), parts.stream().mapToInt(TableFile::rows).sum());
      if (parts.size() > 1) {
        parted.add(parts.get(1).name());
      }
    }
    assertTrue(parted.contains("sections-2"), parted.toString());
  }

  private static String text(TableFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void a_range_ends_before_the_case_that_no_longer_fits() {
    assertEquals(
        List.of(new Cut.Range(0, 2), new Cut.Range(2, 3), new Cut.Range(3, 4)),
        Cut.of(new long[] {4, 6, 12, 1}, 10));
    assertEquals(List.of(new Cut.Range(0, 0)), Cut.of(new long[0], 10));
  }

  @Test
  void a_file_in_several_parts_numbers_them() {
    assertEquals("data/cases.xlsx", DataPaths.workbook(1, 1).value());
    assertEquals("data/cases-2.xlsx", DataPaths.workbook(2, 3).value());
  }
}
