package org.jirei.site;

import org.jirei.model.CaseStudy;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;

/**
 * What stands before the title of a case where little else is shown, so that nobody takes a draft
 * for published or imitates a practice that has ended.
 */
public final class StatusPrefix {

  private static final Bilingual NONE = new Bilingual("", "");
  private static final Bilingual DRAFT = new Bilingual("下書き：", "Draft: ");
  private static final Bilingual ENDED = new Bilingual("終了：", "Ended: ");

  private StatusPrefix() {}

  /** A title of a case with its mark in the language of the title. */
  public static String before(String title, CaseStudy caseStudy, Language language) {
    Bilingual mark =
        switch (caseStudy.status()) {
          case DRAFT -> DRAFT;
          case PUBLISHED -> NONE;
          case ARCHIVED -> ENDED;
        };
    return mark.in(language) + title;
  }
}
