package org.jirei.site;

import org.jirei.model.Branding;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.model.KeptDocument;
import org.jirei.publish.PagePath;
import org.jspecify.annotations.Nullable;

/** The addresses of what all languages of a site share. */
public final class SharedPaths {

  /** A web server has only one such page for all languages. */
  public static final PagePath NOT_FOUND = new PagePath("404.html");

  /** The folder of the Lucene index, which the command line searches. */
  public static final PagePath SEARCH_INDEX = new PagePath("search/lucene");

  /** The folder of the files from which a browser searches. */
  public static final String SHARDS = "search/shards/";

  /** The titles of all cases that readers can compare. */
  public static final PagePath COMPARED_TITLES = new PagePath("compare/titles.js");

  /** The rules by which the scripts of the form check a case. */
  public static final PagePath FORM_RULES = new PagePath("submit/rules.js");

  /** The areas in which the form looks up places. */
  public static final PagePath FORM_AREAS = new PagePath("submit/areas.js");

  /** The library by which the form reads YAML without losing anything. */
  public static final PagePath FORM_YAML = new PagePath("submit/yaml.js");

  /** A case file to fill in without the form. */
  public static final PagePath FORM_TEMPLATE = new PagePath("submit/template.md");

  /** The folder of files with the data of all cases. */
  public static final String DATA = "data/";

  /** How to cite all cases together. */
  public static final PagePath CITATION_OF_ALL = new PagePath(DATA + "CITATION.cff");

  private SharedPaths() {}

  /** The citations of all cases, by the ending of their format. */
  public static PagePath citations(String ending) {
    return new PagePath(DATA + "cases." + ending);
  }

  /** What a case says, as JSON. */
  public static PagePath jsonOf(CaseStudy caseStudy) {
    return new PagePath("cases/" + caseStudy.id() + ".json");
  }

  /** What the comparison loads for the id of a case, present or former. */
  public static PagePath compared(String id) {
    return new PagePath("compare/cases/" + id + ".js");
  }

  /** The address of an image of a case; null if there is only a caption. */
  public static @Nullable PagePath imageOf(CaseStudy caseStudy, Image image) {
    return image.file() == null
        ? null
        : new PagePath("cases/" + caseStudy.id() + "/" + image.file());
  }

  /** The address of the source document of a case; null if it is not kept. */
  public static @Nullable PagePath documentOf(CaseStudy caseStudy) {
    KeptDocument document = caseStudy.provenance().document();
    return document == null
        ? null
        : new PagePath("cases/" + caseStudy.id() + "/" + document.name());
  }

  /** The address of an image in an article. */
  public static PagePath imageOfPages(String file) {
    return new PagePath("pictures/" + file);
  }

  public static PagePath logo(Branding.Logo logo) {
    return new PagePath("logo." + logo.type());
  }

  /** The address of a file that the site takes from the theme unchanged: {@code icon.svg}. */
  public static PagePath asset(String name) {
    return new PagePath("assets/" + name);
  }
}
