package org.jirei.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jirei.model.CaseStudy;
import org.jirei.tables.Column;
import org.jirei.tables.Table;
import org.jirei.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as an Excel workbook (Office Open XML): a sheet for each table, names in its first
 * row. The sheets that explain the others come first.
 */
final class Workbooks {

  /** Excel counts days from 1900, and takes that year for a leap year. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final int LONGEST_NAME = 31;
  private static final double COLUMN_WIDTH = 18;
  private static final String DATE_FORMAT = "yyyy-mm-dd";

  /** The fastest; the best one takes twice the time for a fifth less. */
  private static final int COMPRESSION = 1;

  private final Tables tables;

  Workbooks(Tables tables) {
    this.tables = tables;
  }

  /** The workbook with these cases; the same bytes for the same tables. */
  byte[] of(List<CaseStudy> cases) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Jirei", null)) {
      workbook.setCompressionLevel(COMPRESSION);
      for (Table table : tables.descriptionsFirst()) {
        write(workbook.newWorksheet(nameOf(table)), table, cases);
      }
      workbook.setCompressionLevel(WorkbookTime.READABLE);
    }
    return WorkbookTime.fixed(out.toByteArray());
  }

  /** The library makes a name that it has to cut different from those before it. */
  private static String nameOf(Table table) {
    String name = table.name();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static void write(Worksheet worksheet, Table table, List<CaseStudy> cases)
      throws IOException {
    worksheet.freezePane(0, 1);
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      worksheet.width(i, COLUMN_WIDTH);
      worksheet.inlineString(0, i, columns.get(i).name());
      worksheet.style(0, i).bold().set();
    }
    int line = 1;
    if (table.isOfCases()) {
      for (CaseStudy caseStudy : cases) {
        line = rows(worksheet, line, table.rows(caseStudy));
      }
    } else {
      rows(worksheet, line, table.rows());
    }
    worksheet.finish();
  }

  /** Writes rows and hands them on, so that none of them stay in memory. */
  private static int rows(Worksheet worksheet, int first, List<List<@Nullable Object>> rows)
      throws IOException {
    int line = first;
    for (List<@Nullable Object> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        cell(worksheet, line, i, row.get(i));
      }
      line++;
    }
    if (line > first) {
      worksheet.flush();
    }
    return line;
  }

  private static void cell(Worksheet worksheet, int line, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Integer number -> worksheet.value(line, column, number);
      case BigDecimal number -> worksheet.value(line, column, number);
      case Boolean truth -> worksheet.value(line, column, truth);
      case LocalDate day when !day.isBefore(FIRST_DAY) -> {
        worksheet.value(line, column, day);
        worksheet.style(line, column).format(DATE_FORMAT).set();
      }
      case Object text -> worksheet.inlineString(line, column, text.toString());
    }
  }
}
