package org.jirei.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An sRGB colour, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour BLACK = new Colour(0, 0, 0);

  /** The lowest contrast between text and its background, by WCAG 2.2, 1.4.3. */
  public static final double TEXT_CONTRAST = 4.5;

  /** The lowest contrast between a part of a control and what is beside it, by WCAG 2.2, 1.4.11. */
  public static final double PART_CONTRAST = 3;

  private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  /**
   * Reads {@code #0017c1} or {@code #01c}; null if it is neither. The {@code #} may be missing,
   * because YAML treats an unquoted one as a comment.
   */
  public static @Nullable Colour parse(String written) {
    Matcher hex = HEX.matcher(written);
    if (!hex.matches()) {
      return null;
    }
    String digits = hex.group(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int value = Integer.parseInt(digits, 16);
    return new Colour(value >> 16, value >> 8 & 255, value & 255);
  }

  /** The contrast ratio from 1 (same lightness) to 21 (black on white), as defined by WCAG 2.2. */
  public double contrast(Colour other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * Mixes this colour with another.
   *
   * @param percent 0 for this colour alone, 100 for the other
   */
  public Colour with(Colour other, int percent) {
    return new Colour(
        mix(red, other.red, percent),
        mix(green, other.green, percent),
        mix(blue, other.blue, percent));
  }

  private static int mix(int one, int other, int percent) {
    return (one * (100 - percent) + other * percent + 50) / 100;
  }

  /**
   * The weakest mixture with another colour that has enough contrast to all backgrounds, or else
   * the other colour.
   */
  public Colour towards(Colour other, double contrast, Colour... grounds) {
    for (int percent = 0; percent < 100; percent++) {
      Colour mixed = with(other, percent);
      boolean enough = true;
      for (Colour ground : grounds) {
        enough &= mixed.contrast(ground) >= contrast;
      }
      if (enough) {
        return mixed;
      }
    }
    return other;
  }

  /** {@code #0017c1}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
