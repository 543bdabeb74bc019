package org.jirei.browser;

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
          "prefectures/index.html",
          "measures/seminar.html",
          "roles/index.html",
          "roles/seminar.html",
          "roles/index~none.html",
          "outcomes/index.html",
          "compare.html",
          "about.html",
          "accessibility.html",
          "404.html",
          "en/index.html",
          "en/cases/index.html",
          "en/cases/ogaki.html",
          "en/measures/index.html",
          "en/roles/childcare_onsite.html",
          "en/outcomes/index.html",
          "en/compare.html",
          "en/about.html");

  private PageKinds() {}
}
