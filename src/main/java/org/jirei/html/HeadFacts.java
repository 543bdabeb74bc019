package org.jirei.html;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells programs in addition to its title: for shared links and for search
 * engines.
 *
 * @param type Open Graph type: {@code article} or {@code website}
 * @param image absolute address of an image for shared links; null if there is none
 * @param imageAlt what the image shows
 * @param data JSON-LD, safe within a script element; null if there is none
 */
public record HeadFacts(
    String type, @Nullable String image, @Nullable String imageAlt, @Nullable String data) {

  /** For a page without data of its own. */
  public static HeadFacts of(PageContext context) {
    return new HeadFacts("website", null, null, LinkedData.trail(context));
  }
}
