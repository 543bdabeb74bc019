package org.jirei.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The size that the root of an SVG states: {@code width} and {@code height} in pixels, or else its
 * {@code viewBox}.
 *
 * @param size null if it states none
 * @param impossible a stated side that is not positive or has no end; null if there is none
 */
record SvgSize(@Nullable ImageSize size, @Nullable String impossible) {

  static final SvgSize NONE = new SvgSize(null, null);

  private static final Pattern SIDE =
      Pattern.compile(
          "\\s*([-+]?[0-9]{0,15}(?:\\.[0-9]{0,15})?(?:[eE][-+]?[0-9]{1,3})?)([a-z%]*)\\s*");

  /** No drawing is larger, whatever its unit. */
  private static final double LONGEST_SIDE = 1_000_000;

  static SvgSize of(XMLStreamReader root) {
    String width = root.getAttributeValue(null, "width");
    String height = root.getAttributeValue(null, "height");
    String viewBox = root.getAttributeValue(null, "viewBox");
    List<String> box = viewBox == null ? List.of() : List.of(viewBox.strip().split("[\\s,]+", -1));
    boolean hasBox = box.size() == 4;
    List<@Nullable String> sides = new ArrayList<>();
    sides.add(width);
    sides.add(height);
    if (hasBox) {
      sides.addAll(box.subList(2, 4));
    }
    String impossible = sides.stream().filter(SvgSize::isImpossible).findFirst().orElse(null);
    ImageSize said = ImageSize.positive(pixels(width), pixels(height));
    ImageSize inBox = hasBox ? ImageSize.positive(pixels(box.get(2)), pixels(box.get(3))) : null;
    return new SvgSize(impossible != null ? null : said == null ? inBox : said, impossible);
  }

  private static boolean isImpossible(@Nullable String side) {
    Matcher read = SIDE.matcher(side == null ? "" : side);
    if (side == null || !read.matches() || !hasDigit(read.group(1))) {
      return false; // a browser takes the usual size instead
    }
    double value = Double.parseDouble(read.group(1));
    return value <= 0 || value > LONGEST_SIDE;
  }

  private static double pixels(@Nullable String side) {
    Matcher read = SIDE.matcher(side == null ? "" : side);
    boolean isPixels = read.matches() && (read.group(2).isEmpty() || read.group(2).equals("px"));
    return isPixels && hasDigit(read.group(1)) ? Double.parseDouble(read.group(1)) : 0;
  }

  private static boolean hasDigit(String number) {
    return number.chars().anyMatch(c -> c >= '0' && c <= '9')
        && !number.startsWith("e")
        && !number.startsWith("E");
  }
}
