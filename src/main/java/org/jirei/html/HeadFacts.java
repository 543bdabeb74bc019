package org.jirei.html;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells programs beyond its title: for links that people share, and for
 * search engines.
 *
 * @param type of Open Graph: {@code article} or {@code website}
 * @param image whole address of an image for shared links, null where there is none
 * @param imageAlt what it shows
 * @param data JSON-LD, safe within a script element; null where there is nothing to say
 */
public record HeadFacts(
    String type, @Nullable String image, @Nullable String imageAlt, @Nullable String data) {

  /** For a page about nothing in particular. */
  public static HeadFacts of(PageContext context) {
    return new HeadFacts("website", null, null, LinkedData.trail(context));
  }
}
