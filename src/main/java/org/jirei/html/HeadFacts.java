package org.jirei.html;

import java.util.List;
import org.jirei.model.CaseStudy;
import org.jirei.model.Image;
import org.jirei.publish.PagePath;
import org.jirei.site.SharedPaths;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page tells programs in addition to its title: for shared links and for search
 * engines.
 *
 * @param type Open Graph type: {@code article} or {@code website}
 * @param image absolute address of an image for shared links; null if there is none
 * @param imageAlt what the image shows
 * @param data JSON-LD, safe within a script element; null if there is none
 * @param links to what belongs to the page
 */
public record HeadFacts(
    String type,
    @Nullable String image,
    @Nullable String imageAlt,
    @Nullable String data,
    List<HeadLink> links) {

  /** For a page without data of its own. */
  public static HeadFacts of(PageContext context) {
    return new HeadFacts("website", null, null, LinkedData.trail(context), HeadLink.of(context));
  }

  /** For the page of a case; its first image stands for it. */
  static HeadFacts of(CaseStudy c, PageContext context) {
    String base = context.site().baseUrl();
    Image image =
        base == null
            ? null
            : c.images().stream()
                .filter(shown -> SharedPaths.imageOf(c, shown) != null)
                .findFirst()
                .orElse(null);
    PagePath path = image == null ? null : SharedPaths.imageOf(c, image);
    String address = path == null ? null : base + path.href();
    return new HeadFacts(
        "article",
        address,
        image == null ? null : image.alt(),
        LinkedData.of(c, context, address),
        HeadLink.of(c, context));
  }
}
