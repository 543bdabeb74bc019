package org.jirei.model;

import java.util.List;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What content/site.yaml says about how the site looks.
 *
 * @param logo in place of the built-in mark, null for that mark
 * @param key colour of links, buttons and lines; null for the built-in one
 * @param footer lines at the foot of every page, above the publisher
 */
public record Branding(@Nullable Logo logo, @Nullable Colour key, List<FooterLine> footer) {

  /** Nothing said: as Jirei comes. */
  public static final Branding PLAIN = new Branding(null, null, List.of());

  public Branding {
    footer = List.copyOf(footer);
  }

  /**
   * @param file name in the content folder, ending in .svg or .png
   * @param width of the image in its own units, for the room that a page keeps for it
   * @param height in the same units
   */
  public record Logo(String file, int width, int height) {

    /** {@code svg} or {@code png}. */
    public String type() {
      return file.substring(file.lastIndexOf('.') + 1);
    }
  }

  /**
   * @param url where the words lead, null where nowhere
   */
  public record FooterLine(Bilingual words, @Nullable String url) {}
}
