package org.jirei.browser;

import java.nio.file.Path;
import java.util.List;

/**
 * Pages of the site that the content makes: one of each kind, and the cases with the most on them.
 */
final class PageKinds {

  static final List<String> ALL =
      List.of(
          "index.html",
          "cases/index.html",
          "cases/ogaki.html",
          "cases/kakegawa.html",
          "cases/sasebo.html",
          "cases/nagoya.html",
          "sheets/ota.html",
          "prefectures/index.html",
          "measures/seminar.html",
          "roles/index.html",
          "roles/seminar.html",
          "roles/index~none.html",
          "outcomes/index.html",
          "sheets/ogaki.html",
          "compare.html",
          "compare.html?cases=ogaki,sendai,ota,sasebo",
          "submit/index.html",
          "changes.html",
          "data/index.html",
          "about.html",
          "accessibility.html",
          "404.html",
          "en/index.html",
          "en/cases/index.html",
          "en/cases/ogaki.html",
          "en/measures/index.html",
          "en/roles/childcare_onsite.html",
          "en/outcomes/index.html",
          "en/sheets/sasebo.html",
          "en/compare.html?cases=ogaki,sendai",
          "en/submit/index.html",
          "en/about.html");

  private PageKinds() {}

  /** Opened from a folder. The text after a question mark is not part of the file name. */
  static String address(Path folder, String page) {
    int query = page.indexOf('?');
    String file = query < 0 ? page : page.substring(0, query);
    return folder.resolve(file).toUri() + (query < 0 ? "" : page.substring(query));
  }
}
