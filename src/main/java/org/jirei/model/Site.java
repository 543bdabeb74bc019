package org.jirei.model;

import java.util.List;
import org.jirei.text.Bilingual;
import org.jirei.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What content/site.yaml says.
 *
 * @param baseUrl where the site will live, ending in a slash; null where it is not known (then no
 *     sitemap and no canonical links)
 * @param languages the first one is the site's own
 * @param licence of the content, one line
 * @param contact whom readers write to, null where none
 * @param look logo, colours and footer
 */
public record Site(
    Bilingual title,
    Bilingual description,
    Bilingual publisher,
    @Nullable String baseUrl,
    List<Language> languages,
    Bilingual licence,
    @Nullable String contact,
    Branding look) {

  public Site {
    languages = List.copyOf(languages);
  }

  /** The same site at another address. */
  public Site at(String address) {
    return new Site(title, description, publisher, address, languages, licence, contact, look);
  }
}
