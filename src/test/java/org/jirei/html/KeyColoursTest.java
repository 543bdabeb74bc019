package org.jirei.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.model.Colour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyColoursTest {

  private static final Colour DARK = ColourTokens.BUILT_IN.dark("ground");
  private static final Colour TEXT = ColourTokens.BUILT_IN.light("text");
  private static final Colour TEXT_ON_DARK = ColourTokens.BUILT_IN.dark("text");

  @ParameterizedTest
  @ValueSource(strings = {"#0017c1", "#000000", "#767676", "#e12f14", "#008300", "#7a1f5c"})
  void every_shade_has_the_contrast_that_it_is_used_with(String written) {
    Colour key = Objects.requireNonNull(Colour.parse(written));
    List<Colour> shades = new ArrayList<>();
    Matcher found = Pattern.compile("#[0-9a-f]{6}").matcher(KeyColours.css(key));
    while (found.find()) {
      shades.add(Objects.requireNonNull(Colour.parse(found.group())));
    }
    for (int mode = 0; mode < 2; mode++) {
      Colour ground = mode == 0 ? Colour.WHITE : DARK;
      Colour soft = shades.get(4 * mode);
      assertContrast(4.5, shades.get(4 * mode + 1), ground);
      assertContrast(4.5, shades.get(4 * mode + 1), soft);
      assertContrast(4.5, mode == 0 ? TEXT : TEXT_ON_DARK, soft);
      assertContrast(4.5, shades.get(4 * mode + 2), Colour.WHITE);
      assertContrast(3, shades.get(4 * mode + 2), ground);
      assertContrast(4.5, shades.get(4 * mode + 3), soft);
    }
  }

  private static void assertContrast(double least, Colour one, Colour other) {
    assertTrue(one.contrast(other) >= least, one + " on " + other + ": " + one.contrast(other));
  }
}
