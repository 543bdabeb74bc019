package org.jirei.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Divides a list that is too long for one page into sheets with addresses of their own. */
final class Sheets {

  /**
   * A part of the list.
   *
   * @param number 1-based
   * @param sheets the addresses of all sheets
   */
  record Part<T>(List<T> items, int number, List<PagePath> sheets) {

    PagePath path() {
      return sheets.get(number - 1);
    }
  }

  private Sheets() {}

  /**
   * At least one sheet, empty where the list is.
   *
   * @param stem the address of the first sheet without {@code .html}; of a folder with its slash
   * @param place where the pages of the language stand
   */
  static <T> List<Part<T>> of(
      String stem, List<T> all, int most, Function<String, PagePath> place) {
    int count = Math.max(1, (all.size() + most - 1) / most);
    List<PagePath> paths = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      paths.add(place.apply(path(stem, i)));
    }
    List<PagePath> sheets = List.copyOf(paths);
    List<Part<T>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<T> items = all.subList(i * most, Math.min((i + 1) * most, all.size()));
      parts.add(new Part<>(List.copyOf(items), i + 1, sheets));
    }
    return parts;
  }

  /**
   * The list of a folder is its index; further sheets stand beside it. A tilde cannot occur in an
   * id, so no sheet can take the address of a case.
   */
  private static String path(String stem, int number) {
    String first = stem.endsWith("/") ? stem + "index" : stem;
    return number == 1 ? first + ".html" : first + "~" + number + ".html";
  }
}
