package org.jirei.data;

import org.jirei.model.Site;
import org.jirei.publish.OutputFile;
import org.jirei.site.LanguagePlan;
import org.jirei.site.SharedPaths;

/**
 * Tells browsers how to search the site from their address bar (OpenSearch 1.1). It needs absolute
 * addresses.
 */
final class SearchDescription {

  /** The most characters that the format allows in a short name. */
  private static final int LONGEST_NAME = 16;

  /** The most characters that the format allows in a long name. */
  private static final int LONGEST_LONG_NAME = 48;

  /** The most characters that the format allows in a description. */
  private static final int LONGEST_DESCRIPTION = 1024;

  private SearchDescription() {}

  static OutputFile of(LanguagePlan plan, Site site, String baseUrl) {
    String name = site.title().in(plan.language());
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
    element(xml, "ShortName", first(name, LONGEST_NAME));
    element(xml, "LongName", first(name, LONGEST_LONG_NAME));
    element(xml, "Description", first(site.description().in(plan.language()), LONGEST_DESCRIPTION));
    element(xml, "Image", baseUrl + SharedPaths.asset("icon.svg").href());
    xml.append("<Url type=\"text/html\" template=\"");
    xml.append(XmlText.escaped(baseUrl + plan.cases().href())).append("?q={searchTerms}\"/>\n");
    element(xml, "Language", plan.language().tag());
    element(xml, "InputEncoding", "UTF-8");
    xml.append("</OpenSearchDescription>\n");
    return OutputFile.text(plan.searchDescription(), xml.toString());
  }

  private static void element(StringBuilder xml, String name, String text) {
    xml.append('<').append(name).append('>').append(XmlText.escaped(text));
    xml.append("</").append(name).append(">\n");
  }

  private static String first(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
  }
}
