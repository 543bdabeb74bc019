package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jirei.model.Branding;
import org.jirei.model.Colour;
import org.jirei.publish.OutputFile;
import org.jirei.theme.Theme;
import org.junit.jupiter.api.Test;

class ColourTokensTest {

  private static final ColourTokens TOKENS =
      new ColourTokens(
          """
          :root {
            --ground: #ffffff;
            --key: #0017c1;
            --shadow: 0 0 0 1px #4d4d4d;
          }
          @media (prefers-color-scheme: dark) {
            :root { --ground: #14161a; --key: #3460fb; }
          }
          """);

  @Test
  void light_and_dark_pages_have_colours_of_their_own() {
    assertEquals(Colour.parse("#0017c1"), TOKENS.light("key"));
    assertEquals(Colour.parse("#3460fb"), TOKENS.dark("key"));
    assertEquals(Colour.parse("#14161a"), TOKENS.dark("ground"));
  }

  @Test
  void the_icon_has_the_key_colour_of_the_styles() {
    assertTrue(icon(null).contains('"' + ColourTokens.BUILT_IN.light("key").toString() + '"'));
    assertFalse(icon(null).contains("var("));
  }

  @Test
  void the_icon_has_the_key_colour_of_the_site_where_it_has_one() {
    assertTrue(icon(Colour.parse("#7a1f5c")).contains("\"#7a1f5c\""));
  }

  private static String icon(@org.jspecify.annotations.Nullable Colour key) {
    Branding branding = new Branding(null, key, java.util.List.of());
    OutputFile icon =
        new Assets(Theme.builtIn(), branding)
            .all().stream()
                .filter(file -> file.path().value().equals("assets/icon.svg"))
                .findFirst()
                .orElseThrow();
    return new String(icon.bytes(), StandardCharsets.UTF_8);
  }
}
