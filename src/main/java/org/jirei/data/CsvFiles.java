package org.jirei.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.tables.Table;
import org.jirei.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of all tables, of which each may be cut into several. How many there are, how large
 * and with which checksums stands in the descriptions, so they are made before these.
 *
 * @param files in the order of their tables
 * @param caseBytes of each case, what its rows fill in all files together
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record CsvFiles(List<TableFile> files, long[] caseBytes) {

  /**
   * @param most bytes of a file, unless one case alone has more
   */
  static CsvFiles of(Tables tables, long most) {
    List<CsvFiles> ofTables =
        tables.all().parallelStream().map(table -> ofTable(table, tables, most)).toList();
    long[] caseBytes = new long[tables.cases().size()];
    for (CsvFiles one : ofTables) {
      for (int i = 0; i < one.caseBytes().length; i++) {
        caseBytes[i] += one.caseBytes()[i];
      }
    }
    return new CsvFiles(ofTables.stream().flatMap(one -> one.files().stream()).toList(), caseBytes);
  }

  private static CsvFiles ofTable(Table table, Tables tables, long most) {
    try {
      return table.isOfCases() ? ofCases(table, tables.cases(), most) : ofCodes(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // from an array, which never fails
    }
  }

  private static CsvFiles ofCodes(Table table) throws IOException {
    Part part = new Part(table);
    part.add(table.rows());
    return new CsvFiles(List.of(part.file(table.name(), true)), new long[0]);
  }

  private static CsvFiles ofCases(Table table, List<CaseStudy> cases, long most)
      throws IOException {
    List<Part> parts = new ArrayList<>();
    Part part = new Part(table);
    long[] caseBytes = new long[cases.size()];
    for (int i = 0; i < cases.size(); i++) {
      List<List<@Nullable Object>> rows = table.rows(cases.get(i));
      byte[] lines = part.lines(rows);
      if (part.size() + lines.length > most && part.rows > 0) {
        parts.add(part);
        part = new Part(table);
      }
      part.add(lines, rows.size());
      caseBytes[i] = lines.length;
    }
    parts.add(part);
    List<TableFile> files = new ArrayList<>();
    for (Part one : parts) {
      boolean isWhole = parts.size() == 1;
      String number = isWhole ? "" : "-" + (files.size() + 1);
      files.add(one.file(table.name() + number, isWhole));
    }
    return new CsvFiles(files, caseBytes);
  }

  /** A file in the making. */
  private static final class Part {

    private final Table table;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final ByteArrayOutputStream next = new ByteArrayOutputStream();
    private final CsvStream csv;
    private int rows;

    Part(Table table) throws IOException {
      this.table = table;
      this.csv = CsvStream.of(table, next);
      next.writeTo(whole);
    }

    /** The lines of rows, which do not belong to the file yet. */
    byte[] lines(List<List<@Nullable Object>> more) {
      next.reset();
      csv.write(more);
      return next.toByteArray();
    }

    void add(List<List<@Nullable Object>> more) {
      add(lines(more), more.size());
    }

    void add(byte[] lines, int count) {
      whole.writeBytes(lines);
      rows += count;
    }

    int size() {
      return whole.size();
    }

    TableFile file(String name, boolean isWhole) {
      return new TableFile(table, name, isWhole, rows, whole.toByteArray());
    }
  }
}
