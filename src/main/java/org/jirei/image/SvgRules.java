package org.jirei.image;

import java.util.Locale;
import java.util.Set;

/**
 * What an SVG may consist of: the elements of SVG 1.1 and SVG 2 that draw, and none that run
 * scripts, contain other documents or are unknown.
 */
final class SvgRules {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Namespaces of the W3C have a meaning for browsers, such as that of HTML; others have none. */
  private static final String W3C = "http://www.w3.org/";

  /** Descriptions of the file by drawing programs. */
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/2000/01/rdf-schema#");

  /** Where Firefox once took behaviour from. */
  private static final String MOZILLA = "http://www.mozilla.org/";

  private static final Set<String> ELEMENTS =
      words(
          // Structure and words.
          "svg g defs symbol use title desc metadata switch view style a",
          // Shapes, text and pixels.
          "path rect circle ellipse line polyline polygon image",
          "text tspan textpath tref altglyph altglyphdef altglyphitem glyphref",
          // Colours, clips and markers.
          "marker pattern lineargradient radialgradient stop solidcolor hatch hatchpath",
          "meshgradient mesh meshrow meshpatch clippath mask color-profile cursor",
          // Fonts that are part of the drawing.
          "font font-face font-face-name font-face-format font-face-src glyph missing-glyph",
          "hkern vkern",
          // Text of Inkscape and SVG 1.2.
          "flowroot flowregion flowregionexclude flowpara flowdiv flowspan flowline",
          // Movement.
          "animate animatecolor animatemotion animatetransform set mpath discard",
          // Filters.
          "filter feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix",
          "fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca",
          "fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology",
          "feoffset fepointlight fespecularlighting fespotlight fetile feturbulence");

  private static final Set<String> REFERENCES = words("href src ping");

  private static final Set<String> MOVING =
      words("animate animatecolor animatemotion animatetransform set");

  private static final Set<String> WITH_PIXELS = words("image feimage");

  /** Presentation attributes whose values may refer to something (SVG 1.1 and 2, Properties). */
  private static final Set<String> REFERRING =
      words(
          "style fill stroke filter clip-path mask cursor color-profile",
          "marker marker-start marker-mid marker-end shape-inside shape-subtract");

  /** Attributes that hold the new values of an attribute that is moved. */
  private static final Set<String> NEW_VALUES = words("from to by values");

  private SvgRules() {}

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" ", -1));
  }

  /**
   * Whether an element may occur. A browser does nothing with elements of a drawing program's own
   * namespace.
   *
   * @param namespace empty for none
   */
  static boolean allows(String namespace, String element) {
    if (namespace.equals(SVG) || namespace.isEmpty()) {
      return ELEMENTS.contains(element.toLowerCase(Locale.ROOT));
    }
    return isDescription(namespace);
  }

  /** Whether the words in an element are a style. */
  static boolean isStyleSheet(String namespace, String element) {
    return (namespace.equals(SVG) || namespace.isEmpty()) && element.equalsIgnoreCase("style");
  }

  /** Whether attributes of a namespace may occur. */
  static boolean allowsAttributes(String namespace) {
    return namespace.equals(XLINK) || namespace.equals(XML) || isDescription(namespace);
  }

  private static boolean isDescription(String namespace) {
    return DESCRIPTIONS.contains(namespace)
        || !namespace.startsWith(W3C) && !namespace.startsWith(MOZILLA);
  }

  /** Whether an element changes attributes of another one. */
  static boolean isMoving(String element) {
    return MOVING.contains(element.toLowerCase(Locale.ROOT));
  }

  /** Whether an attribute is read as a style; all others may hold any words. */
  static boolean isStyle(String element, String attribute) {
    String name = attribute.toLowerCase(Locale.ROOT);
    return REFERRING.contains(name) || isMoving(element) && NEW_VALUES.contains(name);
  }

  /** Whether an attribute names another file or place: {@code ping} is told when a link is used. */
  static boolean isReference(String attribute) {
    return REFERENCES.contains(attribute.toLowerCase(Locale.ROOT));
  }

  /** Whether an element shows another image. */
  static boolean showsImage(String element) {
    return WITH_PIXELS.contains(element.toLowerCase(Locale.ROOT));
  }

  /** Whether an attribute runs a script; no other attribute of SVG begins like these. */
  static boolean isEvent(String attribute) {
    return attribute.toLowerCase(Locale.ROOT).startsWith("on");
  }

  /** Whether the document type is that of SVG by the W3C, or none, and declares nothing itself. */
  static boolean allowsDocumentType(String written) {
    String words = written.replaceAll("\\s+", " ").strip();
    return words.matches("<!DOCTYPE svg ?>")
        || words.matches(
            "<!DOCTYPE svg PUBLIC ([\"'])-//W3C//DTD SVG [\\w. /]*EN\\1"
                + " ([\"'])https?://www\\.w3\\.org/[\\w./-]*\\2 ?>");
  }
}
