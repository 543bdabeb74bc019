package org.jirei.site;

import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/** The addresses of what all languages of a site share. */
public final class SharedPaths {

  /** A web server has but one such page for all languages. */
  public static final PagePath NOT_FOUND = new PagePath("404.html");

  /** The folder of the Lucene index, which the command line searches. */
  public static final PagePath SEARCH_INDEX = new PagePath("search/lucene");

  /** The folder of the files from which a browser searches. */
  public static final String SHARDS = "search/shards/";

  /** The titles of all cases that may be compared. */
  public static final PagePath COMPARED_TITLES = new PagePath("compare/titles.js");

  /** What the scripts of the form check by. */
  public static final PagePath FORM_RULES = new PagePath("submit/rules.js");

  /** The areas among which the form finds places. */
  public static final PagePath FORM_AREAS = new PagePath("submit/areas.js");

  /** A case file to be filled in without the form. */
  public static final PagePath FORM_TEMPLATE = new PagePath("submit/template.md");

  private SharedPaths() {}

  /** What the page that compares loads for the id of a case, whether present or former. */
  public static PagePath compared(String id) {
    return new PagePath("compare/cases/" + id + ".js");
  }

  /** Where an image of a case is published; null for a mere caption. */
  public static @Nullable PagePath imageOf(CaseStudy caseStudy, Image image) {
    return image.file() == null
        ? null
        : new PagePath("cases/" + caseStudy.id() + "/" + image.file());
  }

  /** Where an image of pages of prose is published. */
  public static PagePath imageOfPages(String file) {
    return new PagePath("pictures/" + file);
  }

  public static PagePath logo(Branding.Logo logo) {
    return new PagePath("logo." + logo.type());
  }

  /** A file that goes to the site as the theme has it: {@code icon.svg}. */
  public static PagePath asset(String name) {
    return new PagePath("assets/" + name);
  }
}
