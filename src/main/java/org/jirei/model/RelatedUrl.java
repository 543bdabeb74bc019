package org.jirei.model;

import org.jirei.address.AddressReader;
import org.jspecify.annotations.Nullable;

/**
 * A page elsewhere that tells more about the practice.
 *
 * @param title what the page is called; the address itself if nothing else is known
 * @param url as written
 * @param dead whether the address is known to respond no longer; it is then shown without a link
 */
public record RelatedUrl(String title, String url, boolean dead) {

  /** The link to the page; null if it responds no longer. */
  public @Nullable String href() {
    return dead ? null : AddressReader.href(url);
  }
}
