package org.jirei.site;

import org.jirei.model.CaseStudy;
import org.jirei.text.Language;
import org.jirei.text.Messages;

/**
 * The status before the title of a case where little else is shown, so that readers recognise a
 * draft, or a practice that has ended.
 */
public final class StatusPrefix {

  private StatusPrefix() {}

  /** A title of a case with the prefix in the language of the title. */
  public static String before(String title, CaseStudy caseStudy, Language language) {
    return switch (caseStudy.status()) {
      case DRAFT -> marked("titled.draft", title, language);
      case PUBLISHED -> title;
      case ARCHIVED -> marked("titled.ended", title, language);
    };
  }

  private static String marked(String key, String title, Language language) {
    return Messages.of(language, "site").get(key, title);
  }
}
