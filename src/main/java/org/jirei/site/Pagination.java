package org.jirei.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jirei.publish.PagePath;

/** Divides a long list into list pages, each with its own address. */
final class Pagination {

  /**
   * A part of the list.
   *
   * @param number 1-based
   * @param pages the addresses of all pages
   */
  record Part<T>(List<T> items, int number, List<PagePath> pages) {

    PagePath path() {
      return pages.get(number - 1);
    }
  }

  private Pagination() {}

  /**
   * The list pages: at least one, which is empty if the list is.
   *
   * @param stem the address of the first page without {@code .html}; that of a folder ends in a
   *     slash
   * @param place gives the address of a page in its language
   */
  static <T> List<Part<T>> of(
      String stem, List<T> all, int most, Function<String, PagePath> place) {
    int count = Math.max(1, (all.size() + most - 1) / most);
    List<PagePath> paths = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      paths.add(place.apply(path(stem, i)));
    }
    List<PagePath> pages = List.copyOf(paths);
    List<Part<T>> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<T> items = all.subList(i * most, Math.min((i + 1) * most, all.size()));
      parts.add(new Part<>(List.copyOf(items), i + 1, pages));
    }
    return parts;
  }

  /**
   * The first page of a folder's list is its index; further pages are beside it. An id has no
   * tilde, so no list page can take the address of a case.
   */
  private static String path(String stem, int number) {
    String first = stem.endsWith("/") ? stem + "index" : stem;
    return number == 1 ? first + ".html" : first + "~" + number + ".html";
  }
}
