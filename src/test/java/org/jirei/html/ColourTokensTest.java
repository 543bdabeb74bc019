package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jirei.model.Branding;
import org.jirei.model.Colour;
import org.jirei.publish.OutputFile;
import org.jirei.theme.Theme;
import org.jspecify.annotations.Nullable;
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
  void the_icon_has_the_key_colour_of_the_styles() throws IOException {
    assertTrue(icon(null).contains('"' + ColourTokens.BUILT_IN.light("key").toString() + '"'));
    assertFalse(icon(null).contains("var("));
  }

  @Test
  void the_icon_has_the_key_colour_of_the_site_where_it_has_one() throws IOException {
    assertTrue(icon(Colour.parse("#7a1f5c")).contains("\"#7a1f5c\""));
  }

  private static String icon(@Nullable Colour key) throws IOException {
    Branding branding = new Branding(null, key, List.of());
    OutputFile icon =
        new Assets(Theme.builtIn(), branding)
            .all().stream()
                .filter(file -> file.path().value().equals("assets/icon.svg"))
                .findFirst()
                .orElseThrow()
                .maker()
                .make();
    return new String(icon.bytes(), StandardCharsets.UTF_8);
  }
}
