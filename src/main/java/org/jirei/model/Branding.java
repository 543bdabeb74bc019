package org.jirei.model;

import java.util.List;
import org.jirei.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The logo, colour and footer from content/site.yaml.
 *
 * @param logo replaces the built-in logo; null for the built-in one
 * @param key colour of links, buttons and lines; null for the built-in one
 * @param footer lines at the bottom of every page, above the publisher
 */
public record Branding(@Nullable Logo logo, @Nullable Colour key, List<FooterLine> footer) {

  /** Nothing set: the built-in appearance. */
  public static final Branding PLAIN = new Branding(null, null, List.of());

  public Branding {
    footer = List.copyOf(footer);
  }

  /**
   * @param file file name in the content folder, ending in .svg or .png
   * @param width of the image in its own units, so that a page can reserve space
   * @param height in the same units
   */
  public record Logo(String file, int width, int height) {

    /** {@code svg} or {@code png}. */
    public String type() {
      return file.substring(file.lastIndexOf('.') + 1);
    }
  }

  /**
   * @param url target of a link on the words, null if none
   */
  public record FooterLine(Bilingual words, @Nullable String url) {}
}
