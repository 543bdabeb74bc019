package org.jirei.html;

import org.jirei.model.Branding;

/**
 * The logo as the header shows it.
 *
 * @param source relative to the page
 * @param width in pixels, so that nothing moves when the image loads
 */
public record LogoView(String source, int width, int height) {

  private static final int HEIGHT = 32;

  static LogoView of(Branding.Logo logo, String source) {
    int width = (int) Math.round((double) HEIGHT * logo.width() / logo.height());
    return new LogoView(source, Math.max(1, width), HEIGHT);
  }
}
