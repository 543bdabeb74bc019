package org.jirei.data;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jirei.model.Site;
import org.jirei.publish.PagePath;

/**
 * What a library and its files are called, so that programs can tell them from all others: their
 * addresses, or names if the site does not know its address.
 *
 * @param root ends in a slash, or is the name of the library
 * @param isAddress whether these are addresses
 */
record LibraryAddress(String root, boolean isAddress) {

  /**
   * Without an address, a library is called by a UUID of its title and publisher (version 3, RFC
   * 9562), as {@code urn:uuid:} (RFC 8141): that needs no registration, and is the same in every
   * build.
   */
  static LibraryAddress of(Site site) {
    String baseUrl = site.baseUrl();
    if (baseUrl != null) {
      return new LibraryAddress(baseUrl, true);
    }
    String words = site.publisher().ja() + "\n" + site.title().ja();
    return new LibraryAddress(
        "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), false);
  }

  /** What a file is called. */
  String of(PagePath path) {
    return isAddress ? root + path.href() : named(path.href());
  }

  /**
   * What something in the library is called that has no file of its own.
   *
   * @param name with letters that a fragment may have
   */
  String named(String name) {
    return root + "#" + name;
  }
}
