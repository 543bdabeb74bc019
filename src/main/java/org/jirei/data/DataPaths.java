package org.jirei.data;

import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;

/** The addresses of the tables of a site. */
final class DataPaths {

  /** Describes the tables in the way of Frictionless Data. */
  static final PagePath DATA_PACKAGE = new PagePath(SharedPaths.DATA + "datapackage.json");

  /** Describes the tables in the way of the W3C, under the name that it gives to such a file. */
  static final PagePath CSV_METADATA = new PagePath(SharedPaths.DATA + "csv-metadata.json");

  private DataPaths() {}

  /** A workbook, of which there may be several: {@code data/cases-2.xlsx}. */
  static PagePath workbook(int number, int parts) {
    return new PagePath(SharedPaths.DATA + "cases" + (parts == 1 ? "" : "-" + number) + ".xlsx");
  }
}
