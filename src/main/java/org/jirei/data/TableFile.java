package org.jirei.data;

import org.jirei.publish.OutputFile;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jirei.tables.Table;

/**
 * A CSV file with a table or a part of it.
 *
 * @param name of the file without its folder and ending: {@code metrics}, {@code metrics-2}
 * @param isWhole whether it is the only file of its table
 * @param rows without the line of names
 * @param bytes what it contains
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record TableFile(Table table, String name, boolean isWhole, int rows, byte[] bytes) {

  PagePath path() {
    return new PagePath(SharedPaths.DATA + name + ".csv");
  }

  OutputFile file() {
    return new OutputFile(path(), bytes);
  }
}
