package org.jirei.html;

import org.jirei.model.Colour;

/**
 * The shades of a site's own key colour, as custom properties.
 *
 * <p>{@code styles/tokens.css} has the background and the text colour for each. Every shade is
 * adjusted until its contrast to them is high enough.
 */
final class KeyColours {

  private static final Colour SOFT = ColourTokens.BUILT_IN.light("ground-soft");
  private static final Colour DARK = ColourTokens.BUILT_IN.dark("ground");
  private static final Colour DARK_SOFT = ColourTokens.BUILT_IN.dark("ground-soft");

  private KeyColours() {}

  static String css(Colour key) {
    Colour ground = key.with(Colour.WHITE, 92);
    Colour darkGround = DARK.with(key, 25);
    return "@layer tokens {\n  :root {\n"
        + properties(
            ground,
            key.towards(Colour.BLACK, Colour.TEXT_CONTRAST, Colour.WHITE, SOFT, ground),
            key,
            key.with(Colour.BLACK, 45))
        + "  }\n  @media (prefers-color-scheme: dark) {\n    :root {\n"
        + properties(
            darkGround,
            key.towards(Colour.WHITE, Colour.TEXT_CONTRAST, DARK, DARK_SOFT, darkGround),
            onDark(key),
            key.with(Colour.WHITE, 85))
        + "    }\n  }\n}\n";
  }

  /**
   * Lightens the key colour until it is visible on a dark background, if white text on it stays
   * readable.
   */
  private static Colour onDark(Colour key) {
    Colour shown = key.towards(Colour.WHITE, Colour.PART_CONTRAST, DARK);
    return shown.contrast(Colour.WHITE) >= Colour.TEXT_CONTRAST ? shown : key;
  }

  private static String properties(Colour ground, Colour link, Colour key, Colour strong) {
    return "    --ground-key: %s; --link: %s; --key: %s; --key-strong: %s;\n"
        .replaceFirst("%s", ground.toString())
        .replaceFirst("%s", link.toString())
        .replaceFirst("%s", key.toString())
        .replaceFirst("%s", strong.toString());
  }
}
