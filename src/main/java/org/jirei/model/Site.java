package org.jirei.model;

import java.util.List;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The settings in content/site.yaml.
 *
 * @param baseUrl address of the site, ending in a slash; null if unknown, and then there are no
 *     sitemap and no canonical links
 * @param languages the first one is the main language
 * @param licence of the content, one line
 * @param contact address for readers, null if none
 * @param look logo, colours and footer
 * @param fields that cases have besides those of Jirei, in the order of the page
 */
public record Site(
    Bilingual title,
    Bilingual description,
    Bilingual publisher,
    @Nullable String baseUrl,
    List<Language> languages,
    Bilingual licence,
    @Nullable String contact,
    Branding look,
    List<OwnField> fields) {

  public Site {
    languages = List.copyOf(languages);
    fields = List.copyOf(fields);
  }

  /** A copy of the site with another address. */
  public Site at(String address) {
    return new Site(
        title, description, publisher, address, languages, licence, contact, look, fields);
  }
}
