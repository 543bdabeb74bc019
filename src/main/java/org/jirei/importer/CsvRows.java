package org.jirei.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jirei.importer.Refusal.Refused;
import org.jirei.text.SpreadsheetText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a table of values separated by commas, semicolons or tabs. */
final class CsvRows {

  private static final char[] OTHER_SEPARATORS = {';', '\t'};

  private CsvRows() {}

  /** The rows, split at the usual separator that occurs most. */
  static List<List<String>> read(String text) throws Refused {
    List<List<String>> best = read(text, ',');
    for (char separator : OTHER_SEPARATORS) {
      if (text.indexOf(separator) >= 0) {
        List<List<String>> rows = read(text, separator);
        best = parted(rows) > parted(best) ? rows : best;
      }
    }
    return best;
  }

  private static long parted(List<List<String>> rows) {
    return rows.stream().filter(row -> row.size() > 1).count();
  }

  static List<List<String>> read(String text, char separator) throws Refused {
    CsvMapper mapper = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    List<List<String>> rows = new ArrayList<>();
    try (MappingIterator<String[]> lines =
        mapper.readerFor(String[].class).with(schema).readValues(text)) {
      while (lines.hasNext()) {
        // What Jirei wrote so that no spreadsheet runs it comes back as it was.
        rows.add(Arrays.stream(lines.next()).map(SpreadsheetText::fromCell).toList());
        if (rows.size() > Limits.ROWS) {
          throw new Refused(Refusal.TOO_MUCH_TEXT, rows.size(), Limits.ROWS);
        }
      }
    } catch (JacksonException e) {
      throw new Refused(Refusal.BROKEN);
    }
    return rows;
  }
}
