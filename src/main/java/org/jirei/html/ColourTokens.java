package org.jirei.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.model.Colour;
import org.jirei.theme.Theme;

/**
 * The colours of the built-in theme, read where they are decided: in {@code styles/tokens.css}.
 * Icon, frame of the browser and derived shades ask here.
 */
final class ColourTokens {

  private static final String DARK = "prefers-color-scheme: dark";
  private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  static final ColourTokens BUILT_IN =
      new ColourTokens(Objects.requireNonNull(Theme.builtIn().text("styles/tokens.css")));

  private final Map<String, Colour> light;
  private final Map<String, Colour> dark;

  ColourTokens(String css) {
    int at = css.indexOf(DARK);
    light = properties(css.substring(0, at));
    dark = properties(css.substring(at));
  }

  private static Map<String, Colour> properties(String css) {
    Map<String, Colour> properties = new LinkedHashMap<>();
    Matcher matcher = PROPERTY.matcher(css);
    while (matcher.find()) {
      properties.put(matcher.group(1), Objects.requireNonNull(Colour.parse(matcher.group(2))));
    }
    return properties;
  }

  /** A custom property by its name without dashes: {@code key}. */
  Colour light(String name) {
    return Objects.requireNonNull(light.get(name), name);
  }

  /** The same where the reader prefers dark pages. */
  Colour dark(String name) {
    return Objects.requireNonNull(dark.get(name), name);
  }
}
