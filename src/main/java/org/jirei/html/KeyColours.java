package org.jirei.html;

import org.jirei.model.Colour;

/**
 * The shades that a site's own key colour comes in, as custom properties.
 *
 * <p>The ground behind and the text upon each stand in {@code styles/tokens.css}; every shade is
 * moved until its contrast to them is enough.
 */
final class KeyColours {

  private static final Colour SOFT = ColourTokens.BUILT_IN.light("ground-soft");
  private static final Colour DARK = ColourTokens.BUILT_IN.dark("ground");
  private static final Colour DARK_SOFT = ColourTokens.BUILT_IN.dark("ground-soft");

  /** WCAG 2.2: text, and parts of controls. */
  private static final double TEXT = 4.5;

  private static final double PART = 3;

  private KeyColours() {}

  static String css(Colour key) {
    Colour ground = key.with(Colour.WHITE, 92);
    Colour darkGround = DARK.with(key, 25);
    return "@layer tokens {\n  :root {\n"
        + properties(
            ground,
            key.towards(Colour.BLACK, TEXT, Colour.WHITE, SOFT, ground),
            key,
            key.with(Colour.BLACK, 45))
        + "  }\n  @media (prefers-color-scheme: dark) {\n    :root {\n"
        + properties(
            darkGround,
            key.towards(Colour.WHITE, TEXT, DARK, DARK_SOFT, darkGround),
            onDark(key),
            key.with(Colour.WHITE, 85))
        + "    }\n  }\n}\n";
  }

  /** Light enough to be seen on a dark ground, as long as white can be read upon it. */
  private static Colour onDark(Colour key) {
    Colour shown = key.towards(Colour.WHITE, PART, DARK);
    return shown.contrast(Colour.WHITE) >= TEXT ? shown : key;
  }

  private static String properties(Colour ground, Colour link, Colour key, Colour strong) {
    return "    --ground-key: %s; --link: %s; --key: %s; --key-strong: %s;\n"
        .replaceFirst("%s", ground.toString())
        .replaceFirst("%s", link.toString())
        .replaceFirst("%s", key.toString())
        .replaceFirst("%s", strong.toString());
  }
}
