package org.jirei.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;

/** Names of the site's files that no other file in the world has. */
public final class Identifiers {

  private Identifiers() {}

  /**
   * The address of a file; if the site does not know its own, {@code urn:uuid:} with a UUID made
   * from the title of the site and the path of the file (RFC 9562, version 3).
   */
  public static String of(Site site, PagePath file) {
    String base = site.baseUrl();
    if (base != null) {
      return base + file.href();
    }
    String title = site.title().in(site.languages().getFirst());
    return "urn:uuid:" + UUID.nameUUIDFromBytes((title + "\n" + file.value()).getBytes(UTF_8));
  }
}
