package org.jirei.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.data.CsvStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values for other programs: written as the published tables are, but
 * without a byte order mark, which few programs expect in a pipe.
 */
final class CsvTable {

  private static final String BETWEEN = ";";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CsvStream csv;

  CsvTable(List<String> columns) {
    this.csv = new CsvStream(bytes, columns);
  }

  /**
   * Adds a row.
   *
   * @param cells numbers and truth values stand as they are, texts are made harmless, lists are
   *     joined; null is an empty cell
   */
  void add(@Nullable Object... cells) {
    csv.write(List.of(Arrays.stream(cells).map(CsvTable::joined).toList()));
  }

  private static @Nullable Object joined(@Nullable Object cell) {
    return cell instanceof Collection<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
        : cell;
  }

  @Override
  public String toString() {
    return bytes.toString(UTF_8);
  }
}
